import ErrataWire
import Testing

@Suite("Statuses in the words of clients")
struct StatusWordsTests {
    @Test("a status counts in the wordings of clients and tools", arguments: examples)
    func wordings(status: Int, line: String) {
        #expect(statusInText(line) == status)
    }

    @Test("the same words count behind a prefix of a log")
    func prefixes() {
        for (status, line) in Self.examples where !Self.isOnlyAtStart(line) {
            for prefix in ["app_1  | ", "2026-03-24T12:00:00.404Z ERROR worker[503]: ", "\u{2502} "] {
                #expect(statusInText(prefix + line) == status, "\(prefix)\(line)")
            }
        }
    }

    @Test("the same words count in a string of JSON, as it is written")
    func strings() {
        for (status, line) in Self.examples {
            let escaped = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
            #expect(statusInText("{\"log\":\"\(escaped)\\n\",\"stream\":\"stderr\"}") == status, "\(line)")
        }
    }

    @Test("a line cut off at any byte, and a backslash at its end, are read without a trap")
    func cuts() {
        for (_, line) in Self.examples {
            let bytes = Array(line.utf8)
            for end in bytes.indices {
                _ = statusInText(String(decoding: bytes[..<end], as: UTF8.self) + "\\")
                _ = statusInText(String(decoding: bytes[end...], as: UTF8.self))
            }
        }
    }

    /// Whether a line begins with a number that nothing but its place tells.
    private static func isOnlyAtStart(_ line: String) -> Bool {
        ["429: You", "429 {"].contains { line.hasPrefix($0) }
    }

    private static let examples: [(Int, String)] = [
        (429, "requests returned <Response [429]>"),
        (429, "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api.example.com/x"),
        (404, "urllib.error.HTTPError: HTTP Error 404: Not Found"),
        (503, "<HTTPError 503: 'Service Unavailable'>"),
        (429, "httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://api.example.com/v1'"),
        (529, "httpx.HTTPStatusError: Server error '529 ' for url 'https://api.example.com/v1'"),
        (
            503,
            "aiohttp.client_exceptions.ClientResponseError: 503, message='Service Unavailable', url=URL('https://x')"
        ),
        (503, "<ClientResponse(https://x) [503 Service Unavailable]>"),
        (429, "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached'}}"),
        (429, "RateLimitError: 429 You exceeded your current quota, please check your plan"),
        (503, "APIError: 503 status code (no body)"),
        (429, "google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded for quota metric"),
        (503, "google.api_core.exceptions.ServiceUnavailable: 503 failed to connect to all addresses"),
        (429, "google.genai.errors.ClientError: 429 RESOURCE_EXHAUSTED. {'error': {'code': 429}}"),
        (429, "[429 RESOURCE_EXHAUSTED. {'error': "),
        (429, #"<HttpError 429 when requesting https://x returned "Quota exceeded">"#),
        (403, "googleapi: Error 403: Rate Limit Exceeded, rateLimitExceeded"),
        (503, "elastic_transport.TransportError(503, 'search_phase_execution_exception')"),
        (401, "AuthenticationException(401, 'security_exception')"),
        (429, "praw: received 429 HTTP response"),
        (429, "tweepy.errors.TooManyRequests: 429 Too Many Requests"),
        (429, "Twitter error response: status code = 429"),
        (429, "Client error: `GET https://www.example.com/` resulted in a `429 Too Many Requests` response"),
        (499, "Client error: `GET https://www.example.com/` resulted in a `499 ` response"),
        (503, #"HTTP/1.1 503 Service Unavailable returned for "https://api.example.com/x"."#),
        (429, #"HTTP 429 returned for "https://api.example.com/x"."#),
        (
            429,
            "file_get_contents(https://x): failed to open stream: HTTP request failed! HTTP/1.1 429 Too Many Requests"
        ),
        (
            503,
            "feign.FeignException$ServiceUnavailable: [503 Service Unavailable] during [POST] to [https://x] [Client#call()]: [oops]"
        ),
        (429, "feign.FeignException: [429] during [GET] to [https://x]"),
        (503, "feign.FeignException: status 503 reading UserClient#get(String)"),
        (
            503,
            "org.springframework.web.client.HttpServerErrorException$ServiceUnavailable: 503 Service Unavailable: [no body]"
        ),
        (429, "org.springframework.web.client.HttpClientErrorException: 429 null"),
        (429, #"org.springframework.web.client.HttpClientErrorException$TooManyRequests: 429 : "{"a":1}""#),
        (503, "WebClientResponseException: 503 Service Unavailable from POST https://x"),
        (503, "java.io.IOException: Server returned HTTP response code: 503 for URL: https://x"),
        (429, "retrofit2.adapter.rxjava2.HttpException: HTTP 429 Too Many Requests"),
        (429, "retrofit2.HttpException: HTTP 429 "),
        (429, "<-- 429 https://api.example.com/v3/chats/1 (87ms)"),
        (503, "<-- 503 Service Unavailable https://api.example.com/v3/chats (221ms)"),
        (503, "org.apache.http.client.HttpResponseException: status code: 503, reason phrase: Service Unavailable"),
        (503, "org.jsoup.HttpStatusException: HTTP error fetching URL. Status=503, URL=[https://x]"),
        (
            429,
            #"io.ktor.client.plugins.ClientRequestException: Client request(GET https://x) invalid: 429 Too Many Requests. Text: "slow""#
        ),
        (
            503,
            "software.amazon.awssdk.services.s3.model.S3Exception: Slow (Service: S3, Status Code: 503, Request ID: AB)"
        ),
        (
            503,
            "com.amazonaws.AmazonS3Exception: Please reduce (Service: Amazon S3; Status Code: 503; Error Code: 503 Slow Down; Request ID: X)"
        ),
        (429, "System.Net.WebException: The remote server returned an error: (429) Too Many Requests."),
        (
            429,
            "System.Net.Http.HttpRequestException: Response status code does not indicate success: 429 (Too Many Requests)."
        ),
        (529, "Response status code does not indicate success: 529 ()."),
        (429, "Invoke-WebRequest : The remote server returned an error: (429) Too Many Requests."),
        (
            429,
            "StatusCode: 429, ReasonPhrase: 'Too Many Requests', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent"
        ),
        (503, "Received HTTP response headers after 12.3456ms - 503"),
        (429, "Error in httr2::req_perform() : HTTP 429 Too Many Requests."),
        (429, "Error: Too Many Requests (RFC 6585) (HTTP 429). Failed to upload"),
        (429, "Too Many Requests (429)"),
        (503, "cannot open URL 'https://x': HTTP status was '503 Service Unavailable'"),
        (503, "Faraday::ServerError: the server responded with status 503"),
        (403, "Octokit::TooManyRequests: GET https://x: 403 - API rate limit exceeded"),
        (429, "RestClient::TooManyRequests: 429 Too Many Requests"),
        (404, #"404 "Not Found" (Net::HTTPClientException)"#),
        (503, "#<Net::HTTPServiceUnavailable 503 Service Unavailable readbody=true>"),
        (404, "404 Not Found (OpenURI::HTTPError)"),
        (503, "unexpected status code: 503"),
        (503, "bad status: 503"),
        (503, "non-200 response: 503"),
        (503, "received non-200 status code 503"),
        (503, "expected 200 OK, got 503"),
        (503, "expected status 200, got status 503"),
        (503, "Expected status code 200 but received 503"),
        (503, "unexpected status want=200 got=503"),
        (429, "HTTP status client error (429 Too Many Requests) for url (https://x)"),
        (400, #"reqwest::Error { kind: Status(400), url: Url { scheme: "http" } }"#),
        (503, "https://api.example.com/x: status code 503"),
        (503, "http status: 503"),
        (429, "DioException [bad response]: The request returned an invalid status code of 429."),
        (429, "Http status error [429]"),
        (429, "Response status code was unacceptable: 429."),
        (429, "statusCode(Status Code: 429, Data Length: 12)"),
        (503, "ApolloError: Response not successful: Received status code 503"),
        (429, #"GraphQL Error (Code: 429): {"response":"#),
        (429, "Response code 429 (Too Many Requests)"),
        (429, "Response code 429 on https://example.com/i/api"),
        (429, "AxiosError: Request failed with status code 429"),
        (429, "Request failed with status code 429 Too Many Requests: GET https://x"),
        (529, #"API Error: 529 {"type":"error","error":{"type":"overloaded_error"}}"#),
        (529, #"API Error (529 {"type":"error"})"#),
        (520, "  ⎿  API Error (520 <!DOCTYPE html>"),
        (429, "Cloud Code Assist API error (429): You have exhausted your capacity"),
        (429, #"FetchError: [POST] "https://x/y": 429 Too Many Requests"#),
        (503, #"FetchError: [POST] "https://x/y": 503 "#),
        (429, "GET https://api.example.com/x 429 (Too Many Requests)"),
        (429, "Failed to load resource: the server responded with a status of 429 (Too Many Requests)"),
        (429, "2026-03-24 12:00:00 ERROR 429: Too Many Requests."),
        (503, "curl: (22) The requested URL returned error: 503"),
        (503, "error: RPC failed; HTTP 503 curl 22 The requested URL returned error: 503"),
        (503, "  503  Service Unavailable [IP: 1.2.3.4 80]"),
        (429, "npm ERR! 429 Too Many Requests - GET https://registry.example.com/x"),
        (404, "ERROR: HTTP error 404 while getting https://x"),
        (503, #"error An unexpected error occurred: "https://x: Request failed \"503 Service Unavailable\""."#),
        (503, "received unexpected HTTP status: 503 Service Unavailable"),
        (503, "unexpected status code [manifests latest]: 503 Service"),
        (429, "│ Error: API call GetSubAccount failed with status code 429, data: Too Many Requests"),
        (429, "│ Error: 429 Too Many Requests: Global limit has been reached"),
        (429, #"autorest/azure: Service returned an error. Status=429 Code="TooManyRequests" Message="x""#),
        (503, "the server responded with the status code 503 but did not return more information"),
        (401, "ServiceException: 401 Anonymous caller does not have storage.objects.get access"),
        (403, "AccessDeniedException: 403 HttpError accessing <https://x>"),
        (
            503,
            "An error occurred (503) when calling the HeadObject operation (reached max retries: 4): Service Unavailable"
        ),
        (404, #"fatal error: An error occurred (404) when calling the HeadObject operation: Key "x" does not exist"#),
        (503, "Status code was 503 and not [200]: HTTP Error 503: Service Unavailable"),
        (429, "discord.errors.HTTPException: 429 Too Many Requests (error code: 0): You are being blocked"),
        (429, "429: You have been blocked for making too many requests!"),
        (429, "[HTTP 429] Unable to create record: Too many requests"),
        (
            429,
            "kopf ERROR Request attempt #1/9 failed; will retry: GET https://0.0.0.0:61502/apis -> APITooManyRequestsError('Too many requests', status=429)"
        ),
        (502, "[ERROR 502 /x]"),
        (429, "&{Status:429 Too Many Requests StatusCode:429 Proto:HTTP/2.0 ProtoMajor:2}"),
        (429, "return_value=(b'HTTP/1.1', 429, b'Too Many Requests', [(b'Content-Length', b'329')])"),
        (503, #"{{"HTTP/1.1",503,"Service Unavailable"},[{"retry-after","1"}]}"#),
        (503, #"%HTTPoison.Response{body: "", status_code: 503, request_url: "x"}"#),
        (503, #"%Tesla.Env{method: :get, status: 503, url: "https://x"}"#),
        (503, #"responseStatus = Status {statusCode = 503, statusMessage = "Service Unavailable"}"#),
        (429, #"429 {"message":"slow down"}"#),
        (429, "resp.status_code: 429"),
        (503, "upstream returned a 503"),
        (500, "Server responded with 500"),
        (502, "Got a 502 from the gateway, retrying"),
        (503, "webhook delivery failed: endpoint returned 503"),
        (503, "retrying after 503 response"),
        (429, "got a 429 error from https://x"),
        (403, #"403 FORBIDDEN "no access""#),
        (500, #"ResponseStatusException: 500 INTERNAL_SERVER_ERROR "x""#),
        (429, "status: 429 TooManyRequests"),
        (504, "504 Gateway Time-out"),
        (503, "503 Service Temporarily Unavailable"),
        (503, "503 service unavailable"),
        (503, "ERROR call failed (status=503)"),
        (503, "ERROR call failed status=503;"),
        (503, "x ?status=503&a=b"),
        (503, "HTTP-503 from upstream"),
        (503, #"level=error msg="call failed" http.status_code=503 dur=12ms"#),
        (503, #"level=error msg="HTTP 503" path=/x"#),
        (503, "DownstreamStatus=503"),
        (503, #"msg="upstream said\n503 Service Unavailable""#),
        (503, #"msg="upstream said:\tHTTP\t503\n""#),
        (503, "Exception: Received response: 503"),
        (404, "Error: Request failed with status 404"),
        (500, "Error: Request to https://x failed with status: 500"),
        (502, "net/http: bad gateway (status 502)"),
        (503, "failed: **503** Service Unavailable"),
        (500, #"(node) Error: 500 - {"error":"x"}"#),
        (500, "SoapFault exception: [HTTP] Internal Server Error (500)"),
        (500, #"Error Domain=NetworkError Code=1 "Request failed: internal server error (500)""#),
        (
            429,
            #"Error Domain=com.alamofire.error.serialization.response Code=-1011 "Request failed: client error (429)""#
        ),
        (503, "HTTP Status 503 – Service Unavailable"),
        (503, "<title>503 Service Temporarily Unavailable</title>"),
        (503, "Response: 503"),
        (429, "ERROR    [tweepy] Rate limited: 429 Too Many Requests"),
        (503, "HttpException: Invalid statusCode: 503, uri = https://x"),
        (502, "DioError [DioErrorType.response]: Http status error [502]"),
        (404, "Exception: Failed to load album, status code: 404"),
        (500, "Error: Request failed with status code 500 (Internal Server Error)"),
        (429, "ClientException: 429 Too Many Requests, uri=https://x"),
        (401, "Unhandled Exception: HttpException: Server returned 401"),
        (403, "com.google.api.client.googleapis.json.GoogleJsonResponseException: 403 Forbidden"),
        (503, "io.grpc.StatusRuntimeException: UNAVAILABLE: HTTP status code 503"),
        (429, "StripeError: Request rate limit exceeded (status 429)"),
        (500, "System.Exception: API call failed with status InternalServerError (500)"),
        (503, "RestSharp: Request failed with status code ServiceUnavailable (503)"),
        (
            429,
            "Polly retry 2 after 00:00:02 due to: Response status code does not indicate success: 429 (Too Many Requests)"
        ),
        (500, "java.lang.RuntimeException: Failed : HTTP error code : 500"),
        (503, "IOException: Unexpected code Response{protocol=h2, code=503, message=, url=https://x}"),
        (429, "okhttp3.Response{protocol=http/1.1, code=429, message=Too Many Requests, url=https://x}"),
        (503, "WARN HttpMessageConverter - got unexpected response code: 503"),
        (500, "javax.ws.rs.InternalServerErrorException: HTTP 500 Internal Server Error"),
        (503, "net.error: bad response status 503 Service Unavailable"),
        (503, "server returned HTTP status 503 Service Unavailable"),
        (503, #"Get "https://x": unexpected status: 503 Service Unavailable"#),
        (503, "failed to fetch: unexpected response status: 503"),
        (429, "error: server returned 429 Too Many Requests"),
        (403, "error: failed to push: unexpected status from PUT request to https://x: 403 Forbidden"),
        (404, "Error: HttpError: Not Found (404)"),
        (429, "HttpError: API rate limit exceeded (429)"),
        (503, "Uncaught (in promise) Error: 503"),
        (503, "Error: HTTP error! status: 503"),
        (500, "Error: HTTP error! Status: 500"),
        (429, #"Error: got status: 429. {"error":{"code":429}}"#),
        (404, "FirebaseError: Request failed with error: 404"),
        (503, "got: HTTPError: Response code 503 (Service Unavailable)"),
        (500, "superagent: Internal Server Error (500)"),
        (401, "urllib2.HTTPError: HTTP Error 401: Unauthorized"),
        (500, "RuntimeError: API returned HTTP 500"),
        (429, "botocore.exceptions.ClientError: An error occurred (429) when calling the Invoke operation: slow"),
        (
            404,
            "botocore.exceptions.ClientError: An error occurred (404) when calling the HeadObject operation: Not Found"
        ),
        (503, #"ansible: FAILED! => {"changed": false, "msg": "Status code was 503 and not [200]"}"#),
        (502, "Cloudflare: error 502 Bad gateway"),
        (500, "PHP Warning: SoapClient: HTTP/1.0 500 Internal Server Error"),
        (503, "guzzle: Server error: `POST https://x` resulted in a `503 Service Unavailable` response:"),
        (429, #"Symfony\Component\HttpClient\Exception\ClientException: HTTP/2 429  returned for "https://x"."#),
        (404, #"Net::HTTPServerException 404 "Not Found""#),
        (502, #"Net::HTTPFatalError: 502 "Bad Gateway""#),
        (422, "Stripe::InvalidRequestError: (Status 422) (Request req_1) No such token"),
        (429, "(Status 429) (Request req_123) Too many requests"),
        (500, "Excon::Error::InternalServerError: Expected(200) <=> Actual(500 Internal Server Error)"),
        (503, "Expected(200) <=> Actual(503 Service Unavailable)"),
        (429, "HTTPoison: {:ok, %HTTPoison.Response{status_code: 429}}"),
        (503, "{:error, {:http_error, 503}}"),
        (500, "{:error, {:unexpected_status, 500}}"),
        (502, "hackney: {:error, {:status, 502}}"),
        (429, "Failure(Status: 429)"),
        (503, "Got HTTP code 503 from server"),
        (503, "The server returned HTTP code 503"),
        (503, "http code: 503"),
        (404, "response_code=404"),
        (500, "rc=1 http_code=500"),
        (500, #"upstream_status="500""#),
        (503, "upstream status 503"),
        (502, "origin responded 502 Bad Gateway"),
        (500, "→ 500 Internal Server Error"),
        (500, "<< 500 Internal Server Error"),
        (429, "Response 429 Too Many Requests"),
        (500, "Response: 500 Internal Server Error"),
        (503, "Response: HTTP/1.1 503 Service Unavailable"),
        (503, "ResponseCode: 503"),
        (500, "resp: 500 Internal Server Error"),
        (500, "status=>500"),
        (500, "status -> 500"),
        (503, "[503] Service Unavailable"),
        (503, "503 - Service Unavailable"),
        (503, "503: Service Unavailable"),
        (429, "Error 429 (Too Many Requests)!!1"),
        (404, "Error 404 (Not Found)!!1"),
        (503, "Error 503 Backend fetch failed"),
        (502, "Error: Server Error The server encountered a temporary error (502)"),
        (500, "the API answered with a 500"),
        (502, "failed with a 502 error"),
        (503, "HTTP response status: 503"),
        (503, "HTTP Status Code: 503"),
        (503, "HTTP Status Code 503"),
        (503, "http-status: 503"),
        (503, "Code: 503 Service Unavailable"),
        (401, "Unauthorized: 401"),
        (401, "Unauthorized (401)"),
        (403, "403 (Forbidden)"),
        (429, ":status => 429"),
        (429, "@status=429"),
        (429, "responseCode = 429"),
        (429, "NSHTTPURLResponse: 0x6000 { URL: https://x } { Status Code: 429, Headers {"),
        (
            429,
            "Alamofire.AFError.responseValidationFailed(reason: Alamofire.AFError.ResponseValidationFailureReason.unacceptableStatusCode(code: 429))"
        ),
        (429, "statusCode: Optional(429)"),
        (429, "HTTPStatus.TOO_MANY_REQUESTS: 429"),
        (503, "TransportError: status=503 reason=down"),
        (503, #"msg=failed code=503 reason="x""#),
        (503, "WebException: (503) Server Unavailable."),
        (503, "The remote server returned an error: (503) Server Unavailable."),
        (500, "The remote server returned an unexpected response: (500) Internal Server Error."),
        (503, "The HTTP service located at https://x is unavailable. HTTP status 503"),
        (401, "The HTTP request failed with status 401: Unauthorized."),
        (
            429,
            "aws: ThrottlingException: Rate exceeded (Service: AWSLambda; Status Code: 429; Error Code: TooManyRequestsException)"
        ),
        (503, "az: (ServerBusy) Code: ServerBusy Status: 503"),
        (500, #"kubectl: Error from server (InternalError): an error on the server ("") has prevented (status 500)"#),
        (503, "helm: Error: 503 Service Unavailable"),
        (429, "gsutil: ResumableUploadException: 429 Too Many Requests"),
        (403, "docker: Error response from daemon: error parsing HTTP 403 response body: x"),
        (429, "toomanyrequests: 429 Too Many Requests"),
        (502, "ERROR: failed to do request: 502 Bad Gateway"),
        (404, "ERROR: 404 Client Error: Not Found for url"),
        (500, "Error loading https://x: 500"),
    ]
}
