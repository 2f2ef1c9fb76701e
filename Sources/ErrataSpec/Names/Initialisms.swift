import ErrataBytes

/// The initialisms that Swift writes in uniform case, as its API guidelines ask; none is an English word of its own.
enum Initialisms {
    /// Whether a word in lower case is one.
    static func contains(_ word: String) -> Bool {
        word.utf8.count <= longest && all.contains(word)
    }

    private static let longest = 6

    private static let all: Set<String> = [
        "2fa", "ach", "acl", "aes", "ai", "api", "apns", "arn", "avs", "aws", "bic", "ca", "cdn", "cidr", "cors", "cpu",
        "crl", "csr", "csrf", "css", "csv", "cvc", "cvv", "dkim", "dm", "dmarc", "dns", "dtmf", "ein", "eof", "esim",
        "fcm",
        "ftp", "gcm", "gdpr", "gif", "gps", "gpu", "grpc", "hmac", "html", "http", "https", "iam", "iban", "iccid",
        "id", "imei", "imsi", "ios", "ip", "ipv4", "ipv6", "isbn", "iso", "ivr", "jpeg", "json", "jwk", "jwt", "kms",
        "kyc", "ldap", "llm", "md5", "mfa", "mms", "mtls", "oidc", "os", "otp", "pci", "pdf", "pem", "pii", "png",
        "psp", "pstn", "qr", "rcs", "rfc", "rpc", "rsa", "saml", "scim", "sdk", "sdp", "sepa", "sftp", "sha1", "sha256",
        "sid", "sip", "sku", "sms", "smtp", "sni", "spf", "sql", "srtp", "ssh", "ssl", "sso", "ssn", "svg", "tcp",
        "tls",
        "totp", "ttl", "tts", "udp", "ui", "upc", "uri", "url", "usb", "usd", "utc", "utf8", "uuid", "vm", "vpc", "vpn",
        "wsdl", "xml", "yaml",
    ]
}
