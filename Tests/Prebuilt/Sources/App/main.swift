import ErrataCatalog
import ErrataFoundation

let body = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded","retry_after":30}}"#
if let failure = Linq.failure(status: 429, body: Array(body.utf8)) { print("Linq: \(failure.label), \(failure.retry)") }
print(Catalogs.all.map { "\($0.id) \($0.entries.count)" }.joined(separator: ", "))
print(HTTP.catalog.status(504)?.summary ?? "no row")
