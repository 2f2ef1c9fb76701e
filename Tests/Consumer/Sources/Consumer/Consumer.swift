import AcmeErrors
import LinqErrors

@main
struct Consumer {
    static func main() {
        let body = #"{"ok":false,"error":{"code":"OUT_OF_ANVILS","text":"No anvils left, 7 on order"}}"#
        if let failure = Acme.failure(status: 503, body: Array(body.utf8)) {
            switch failure.code {
            case .outOfAnvils: print("Acme: \(Acme.Code.outOfAnvils.entry.summary)")
            case .default: print("Acme: something else")
            case nil: print("Acme: newer than this table: \(failure.rawCode ?? "no code")")
            @unknown default: print("Acme: another code of the table")
            }
        }
        let answer = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded","retry_after":30}}"#
        if let failure = Linq.failure(status: 429, body: Array(answer.utf8)), failure.code == .rateLimitExceeded {
            print("Linq: \(failure.kind), \(failure.retry)")
        }
    }
}
