// The codes of HTTP, made by Errata from the spec `http`.
// Do not edit: change the spec.

@_exported public import ErrataCore

/// The error codes of HTTP.
///
/// What the registered HTTP status codes mean, those that servers send although nobody registered them, and what
/// any other counts as: the rung below every API's own table.
///
/// Documented at https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
public enum HTTP: ErrataCore.ErrorCatalog {
    /// The codes, one case each; a code that is newer than this table has none.
    #if hasAttribute(nonexhaustive)
    @nonexhaustive
    #endif
    public enum Code: ErrataCore.ErrorCode {
    }
}

extension HTTP.Code {
    /// The table that the cases stand for.
    public static var catalog: ErrataCore.Catalog { .init(tableLiterals) }

    @inline(never)
    private static var tableLiterals: ErrataCore.PackedTable.Literals {
        ErrataCore.PackedTable.Literals(
            text: """
                1xxInformationalAn interim answer with a status that is not registered; a client treats it like 100, and the final answer comes later.Wait for the final answer.messageresolution\
                2xxSuccessfulThe request succeeded, with a status that is not registered; a client treats it like 200.message\
                3xxRedirectionSomething more must be done to complete the request; the status is not registered, and a client treats it like 300.Read the answer for what has to be done; follow the Location header where there is one.messageresolution\
                4xxClient ErrorThe server takes the request to be at fault; the status is not registered, and a client treats it like 400.Read the answer for what is wrong, and find out whether the request took effect before sending a corrected one.kindmessageresolutionactorretry.verdicteffectThe class says what to do and not how far the request got: some servers log such a status when the client went away while they still worked.\
                5xxServer ErrorThe server failed to fulfill a request that seems valid; the status is not registered, and a client treats it like 500.Find out whether the request took effect, then repeat it after a wait; report it to the server's operator if it persists.kindmessageresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectA status outside of 100 to 599 is not valid, and a client treats it like a 5xx too.\
                100ContinueThe server has received the first part of the request and has not turned it down; the final answer comes later.Send the rest of the request, or ignore this answer if the whole request is already sent.\
                101Switching ProtocolsThe server agrees to the protocol change asked for in the Upgrade header and switches right after this answer.Go on in the protocol named in the answer's Upgrade header.\
                102ProcessingThe server has taken the whole request and is still working on it; the final answer comes later.Wait for the final answer.RFC 4918, which replaced RFC 2518, no longer defines this status.\
                103Early HintsThe server sends header fields that the final answer will probably carry, so that the client can start preparing.Wait for the final answer; what the hinted headers name, such as Link targets, may be fetched in the meantime.\
                104Upload Resumption SupportedThe server can resume this upload if it is interrupted; the final answer comes later.Go on sending, and keep the address in the Location header: after an interruption, ask there how much has arrived and continue from that point.summaryresolutionThe registration is temporary; as last seen it ran until 2026-11-13, so it may have ended or been renewed.The meaning comes from an Internet-Draft, Resumable Uploads for HTTP, and can still change.\
                200OKThe request succeeded; what the content means depends on the request method.\
                201CreatedThe request succeeded and made one or more new resources.Take the address of the main new resource from the Location header, or where there is none, from the request's own address.\
                202AcceptedThe request was taken for later processing, which is not finished and may still fail.Look up the outcome where the answer says it can be followed; this status promises nothing about it.\
                203Non-Authoritative InformationThe request succeeded, but a transforming proxy changed the content of the origin server's 200 answer.\
                204No ContentThe request succeeded and the answer has no content.\
                205Reset ContentThe request succeeded, and the client is asked to put the view that sent it back to its original state.Reset the form or document view that the request came from.\
                206Partial ContentThe answer holds only the parts of the representation that the Range header asked for.Read Content-Range, or the part headers of a multipart/byteranges answer, to see which parts were sent before combining them.\
                207Multi-StatusThe answer lists a status of its own for each of several operations or resources.Read each status in the multistatus body; some of the operations may have failed.\
                208Already ReportedInside a 207 body, the members of this collection were already listed under another binding and are not repeated.\
                226IM UsedA GET succeeded, and the content is the outcome of one or more instance manipulations, such as a delta, applied to the current instance.Apply what the IM header names to the cached instance.\
                300Multiple ChoicesThe resource has several representations, each with an address of its own, to choose from.Choose one from the list in the content, or follow the Location header where the server names its preference.\
                301Moved PermanentlyThe resource has a new permanent address.Follow the Location header and use the new address from now on.For historical reasons a client may change POST to GET when it follows; 308 does not allow that.\
                302FoundThe resource is under another address for the time being.Follow the Location header, but keep using the original address later.Moved TemporarilyFor historical reasons a client may change POST to GET when it follows; 307 does not allow that.\
                303See OtherThe answer to the request is to be had from another address.Fetch the address in the Location header with GET (or HEAD).\
                304Not ModifiedA conditional GET or HEAD found that the client's copy is still current, so no content is sent.Use the cached copy and refresh its stored headers from this answer.\
                305Use ProxyA former status for requests that had to go through a given proxy; it is deprecated.Do not follow it automatically: letting a response choose the proxy is a security risk.\
                306(Unused)The number was used by an earlier version of HTTP, is no longer used and stays reserved.\
                307Temporary RedirectThe resource is under another address for the time being, and the method must stay the same.Repeat the request with the same method and content at the address in the Location header, but keep using the original address later.\
                308Permanent RedirectThe resource has a new permanent address, and the method must stay the same.Repeat the request with the same method and content at the address in the Location header and use that address from now on.\
                400Bad RequestThe server refuses the request because it takes it for a client error, such as malformed syntax, invalid message framing or deceptive routing.Correct the request before sending it again.kindactorretry.verdicteffect\
                401UnauthorizedThe request was not carried out because it lacks valid credentials for the resource.Repeat the request with new or replaced credentials in the Authorization header, for a scheme that the WWW-Authenticate header offers.kindactorAuthorization RequiredIf the request already had credentials, they were refused.\
                402Payment RequiredThe status is reserved for future use; servers that send it usually want a payment or more credit first.Read the answer's content for what has to be paid, then repeat the request.kindsummaryresolutionactorretry.verdicteffectRFC 9110 gives this status no meaning; the summary and the hints are a reading of its phrase.\
                403ForbiddenThe server understood the request and refuses to fulfill it; credentials, if there were any, do not suffice.Get the permission or use other credentials; do not automatically repeat the request with the same ones.kindactoreffectThe reason may have nothing to do with credentials.A server that wants to hide a resource may send 404 instead.\
                404Not FoundThe server has no current representation for this address, or does not want to say that there is one.Check the address and the identifiers in it.kindresolutionactorretry.verdicteffectThe status does not say whether this is temporary or permanent; 410 says that it is likely permanent.\
                405Method Not AllowedThe server knows the request method, but this resource does not support it.Use one of the methods that the Allow header lists.kindactorretry.verdicteffectNot Allowed\
                406Not AcceptableThe resource has no representation that the request's negotiation headers, such as Accept, allow, and the server will not send another one.Widen Accept, Accept-Encoding or Accept-Language, or choose from the representations that the content lists.kindactorretry.verdicteffect\
                407Proxy Authentication RequiredThe client must authenticate itself to a proxy before the request can pass.Repeat the request with new or replaced credentials in the Proxy-Authorization header, for a scheme that the Proxy-Authenticate header offers.kindactoreffect\
                408Request TimeoutThe complete request did not arrive within the time that the server was ready to wait.Repeat the request, on a new connection where the old one can no longer be used.kindactorretry.initialSecondsretry.maximumSecondseffectRequest Time-outIn HTTP/1.1 the old connection cannot be used again, because it is no longer clear where a request begins.The server had not received the whole request; what it had received may have been acted on.\
                409ConflictThe request conflicts with the current state of the resource.Read the resource's current state, resolve the conflict and submit the request again.Somebody else has changed this. Look at how it is now, and try again.Only after the conflict with the resource's current state has been found and resolved.kindactoreffectThe content should tell enough to recognize the source of the conflict.It is most likely with PUT, for example when the new version conflicts with changes that an earlier request made.\
                410GoneThe resource is no longer at this address, and that is likely permanent.Remove references to the address.kindactorretry.verdicteffect\
                411Length RequiredThe server refuses the request because it does not state a Content-Length.Repeat the request with a Content-Length header that gives the length of the content.kindactoreffect\
                412Precondition FailedA condition in the request's headers, such as If-Match, was false on the server, so the method was not applied.Fetch the current state, decide again and send the request with a condition that fits.kindactorretry.verdict\
                413Content Too LargeThe server refuses the request because its content is larger than it is willing or able to process.Send less content; where the answer has a Retry-After header, the condition is temporary and the request may be tried again after it.kindactorretry.verdicteffectRequest Entity Too LargePayload Too LargeThe server may close the connection to stop the client from sending on.\
                414URI Too LongThe server refuses the request because its target address is longer than it is willing to interpret.Shorten the address: move query data into the content of a POST, and look for a redirect that grows the address at each step.kindactorretry.verdicteffectRequest-URI Too LargeRequest-URI Too LongRequest URI Too Long\
                415Unsupported Media TypeThe server refuses the request because this method on this resource does not support the content's format.Send the content in a format and encoding that the resource supports; an Accept or Accept-Encoding header in the answer may name them.kindactorretry.verdicteffectThe problem may be the Content-Type, the Content-Encoding or the data itself.\
                416Range Not SatisfiableNone of the requested ranges can be sent: they lie outside the representation, are invalid, or are too many, too small or overlapping.Ask for ranges within the current length, which Content-Range may give, or leave out the Range header.kindactorretry.verdicteffectRequested Range Not Satisfiable\
                417Expectation FailedA server on the way could not meet the request's Expect header.Repeat the request without the Expect header.kindactoreffect\
                418(Unused)The number is reserved and has no meaning; a joke RFC used it, and servers that send it do so in jest or as a refusal.Read the answer's content and ask the server's operator what is meant.kindresolutionactorretry.verdictI'm a teapotThe joke is the Hyper Text Coffee Pot Control Protocol, whose teapot refuses to brew coffee.RFC 9110 reserves the number because the joke of RFC 2324 was deployed too often for any other use.Nothing is known about whether the request took effect.\
                419Page ExpiredThe request's CSRF token is missing or does not match the session, most often because the session has expired.Fetch the page or the CSRF cookie anew in the same session and send the request again with the fresh token.kindactorretry.verdicteffectAuthentication TimeoutThe token is checked before the request is handled.An API client that keeps no session wants a route without the CSRF check, not a token.Other frameworks give the number another name, such as Authentication Timeout in ASP.NET Core and Insufficient Space On Resource in Spring; the hints are for Laravel.Laravel\
                420Enhance Your CalmThe client has sent too many requests in a given time.Stop sending, wait for as long as the Retry-After header says, and send fewer requests from then on.Only where the answer is about a rate limit, and then after a wait that doubles each time.actorretry.verdicteffectMethod FailureLater versions of the Twitter API send 429 instead. Twitter advised to start with a wait of 30 seconds.Spring knows the number as Method Failure, from a WebDAV draft: a part of the method failed. It is for this meaning that an effect is possible.Shopify sent it for locked stores until August 2018 and has sent 423 since.the Twitter API in its old versions\
                421Misdirected RequestThe request reached a server that cannot or will not give an authoritative answer for its target.Repeat the request, whatever its method, over a different connection, such as a new one made for the target's own origin.Only over a different connection.kindactorA proxy never generates this status.\
                422Unprocessable ContentThe format and the syntax of the content are right, but the server could not process the instructions in it.Correct the values in the content before sending the request again.kindactorretry.verdicteffectUnprocessable Entity\
                423LockedThe source or the destination of the method is locked.Submit the lock token if you hold the lock, or wait until the lock is released.Only with the lock token, or once the lock is gone.kindactorretry.verdicteffectThe content should name the condition: no-conflicting-lock or lock-token-submitted.\
                424Failed DependencyThe method could not be performed because another action that it depends on failed.Find and correct the action that failed first, then repeat the whole request.kindactorretry.verdictWhen one command of a PROPPATCH fails, the others get this status.\
                425Too EarlyThe server is unwilling to process a request that came in TLS early data and could be a replay.Repeat the request once the TLS handshake is complete, not in early data.kindactorretry.initialSecondseffectUnordered Collection\
                426Upgrade RequiredThe server refuses to perform the request over the current protocol, but might do so over another one.Switch to a protocol that the Upgrade header names and repeat the request.kindactoreffect\
                428Precondition RequiredThe server accepts this request only with a condition, so that no update of somebody else's is lost.Fetch the current state and repeat the request with a condition such as If-Match; the answer should explain how.kindactoreffect\
                429Too Many RequestsThe client has sent too many requests in a given time.Wait for as long as the Retry-After header says, or back off where there is none, then repeat the request.kindactorretry.initialSecondsretry.maximumSecondseffectHow clients are told apart and requests are counted is up to the server.\
                430Shopify Security RejectionShopify did not accept the request because it looks malicious.Send the headers that Shopify asks for, such as the buyer's IP address from a server that calls the Storefront API, and slow down; ask Shopify's support if it persists.kindactorretry.verdicteffectRepeating the request unchanged can make it look more like an attack.Shopify is said to have used the number for a rate limit in former times.Shopify\
                431Request Header Fields Too LargeThe server is unwilling to process the request because its header fields, together or one alone, are too large.Make the headers smaller, for example by dropping cookies, and repeat the request.kindresolutionactoreffectWhere one field is at fault, the content should name it.\
                440Login TimeoutThe session of the signed-in user has ended, or the server could not sign the user in.Sign in again and repeat the request; if it persists, the server's operator must check the permissions and the sign-in settings of IIS.The sign-in has expired. Sign in again.kindactorretry.verdicteffectsummaryLogin Time-outSome lists attribute the number to IIS and spell its phrase Login Time-out.The source does not say how far the request got.Microsoft Exchange, for Outlook on the web\
                444No Responsenginx closed the connection without sending an answer, because its configuration says so.Find the rule in the nginx configuration that returns 444, and find out whether the request took effect before repeating it.Only once the rule that closed the connection is known, and where repeating the request is harmless.kindactorretry.verdicteffectmessageThe client sees no status, only a connection that was closed.Such a rule mostly turns unwanted clients away before the request is handled, but one for errors can also run after the server behind nginx did its work.nginx has no phrase for this status; the one here is from lists of statuses.nginx, in its access log\
                449Retry WithThe request failed as sent: in Azure Cosmos DB a write met an error that passes, and in WebDAV the request lacks information.Repeat a write to Azure Cosmos DB after a short wait, and let fewer writers change the same item; elsewhere add what the answer asks for.As it is only where Azure Cosmos DB sent the answer, which calls repeating safe; elsewhere only with the missing information.kindactorretry.verdicteffectReply WithAzure Cosmos DB sends it only for writes, for an error that passes.The WebDAV document calls the status Retry With, but gives Reply With as its phrase.Azure Cosmos DB and Microsoft's WebDAV servers\
                450Blocked by Parental ControlsWindows on the client's machine keeps its user from this address; the answer does not come from the server.Ask whoever manages the family settings of the Windows account to allow the address.Parental controls on this device block this.kindactorretry.verdicteffectBlocked by Windows Parental ControlsLists of statuses have the phrase as Blocked by Windows Parental Controls.A filter that judges the answer lets the request through first, so it may have reached the server.Windows Parental Controls, on the user's own machine\
                451Unavailable For Legal ReasonsThe server denies access to the resource because of a legal demand.Read the answer for the demand and who made it; a Link header with rel=\"blocked-by\" names who put the block in place.kindactorretry.verdicteffectThe party that blocks need not be the origin server.\
                460Client Closed ConnectionThe client closed its connection to the load balancer before an answer came; the target may have carried out the request.Find out whether the request took effect before repeating it; make the client's timeout longer than the load balancer's idle timeout, or the target faster.Only once it is known that the request did not take effect, or where repeating it is harmless.kindactorretry.verdicteffectmessageThe client does not see this status: it had already given up.AWS gives the status no phrase.AWS Application Load Balancer, in its access log\
                463Too Many Addresses in X-Forwarded-ForThe load balancer refuses the request because its X-Forwarded-For header lists more than 30 IP addresses.Shorten the header: look for a loop between proxies, or have the first trusted proxy replace the header instead of adding to it.kindactorretry.verdicteffectmessageAWS gives the status no phrase.AWS Application Load Balancer\
                464Incompatible Protocol VersionThe load balancer refuses the request because its protocol does not fit the protocol version of the target group.Use the protocol that the targets expect, such as HTTP/2 with POST for gRPC, or change the target group's protocol version.kindactorretry.verdicteffectmessageIt is sent for HTTP/1.1 to a gRPC or HTTP/2 target group, for gRPC to an HTTP/1.1 one, and for a method other than POST to a gRPC one.AWS gives the status no phrase, and the answer may have no content.AWS Application Load Balancer\
                494Request Header Or Cookie Too LargeThe header fields, such as the cookies, are larger than nginx is configured to read, so the request was not handled.Make the headers smaller, for example by dropping cookies, or have nginx's operator raise large_client_header_buffers.kindactorretry.verdicteffectRequest header too largenginx sends the client 400 with this text, and uses the number only in its configuration, unless error_page is set to send the number itself.nginx\
                495The SSL certificate errornginx could not verify the client's certificate, so the request was not handled.Send a certificate that is in date, not revoked and issued by an authority that the server trusts.kindactorretry.verdicteffectSSL Certificate Errornginx sends the client 400 with this text, and uses the number only in its configuration, unless error_page is set to send the number itself.nginx\
                496No required SSL certificate was sentThe server requires a client certificate and got none, so the request was not handled.Set up the client with its certificate and key, and repeat the request over a new connection.kindactorretry.verdicteffectSSL Certificate Requirednginx sends the client 400 with this text, and uses the number only in its configuration, unless error_page is set to send the number itself.nginx\
                497The plain HTTP request was sent to HTTPS portThe request came without TLS to a port that nginx keeps for HTTPS, so it was not handled.Use an address that starts with https.kindactorretry.verdicteffectHTTP Request Sent to HTTPS Portnginx sends the client 400 with this text, and uses the number only in its configuration, unless error_page is set to send the number itself.Credentials in the request traveled unencrypted; replace them where the network is not trusted.nginx\
                499Client Closed RequestThe client closed the connection before nginx could answer; the server behind nginx may have carried out the request.Find out whether the request took effect before repeating it; make the client wait longer or the server answer sooner.Only once it is known that the request did not take effect, or where repeating it is harmless.kindactorretry.verdicteffectmessageThe client does not see this status: it had already given up. A proxy between the client and nginx can be the one that did.Cloudflare's logs use it in the same way, and Google's APIs map a canceled gRPC call to it.ArcGIS uses 499 for Token Required and 498 for Invalid Token, but as codes in the content of an answer with status 200.nginx, in its access log\
                500Internal Server ErrorThe server met an unexpected condition that kept it from fulfilling the request.Find out whether the request took effect, then repeat it after a wait; report it to the server's operator if it persists.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe status says nothing about the cause or how far the request got.\
                501Not ImplementedThe server lacks what the request needs, typically because it does not recognize the method for any resource.Use a method or a function that the server supports.kindresolutionactorretry.verdicteffectMethod Not Implemented\
                502Bad GatewayA gateway or proxy got an invalid answer from the server behind it.Find out whether the request took effect, then repeat it after a wait.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe request may have reached the server behind the gateway.\
                503Service UnavailableThe server cannot handle the request at the moment because of a temporary overload or scheduled maintenance.Wait for as long as the Retry-After header says, or back off where there is none, then repeat the request.kindactorretry.initialSecondsretry.maximumSecondseffectService Temporarily UnavailableGateways send this status too when the server behind them fails, so it is not certain that nothing was done.\
                504Gateway TimeoutA gateway or proxy did not get a timely answer from a server behind it that it needed for the request.Find out whether the request took effect, then repeat it after a wait.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectGateway Time-outThe server behind the gateway may still finish the request.\
                505HTTP Version Not SupportedThe server does not support, or refuses to support, the major version of HTTP that the request used.Use a version of HTTP that the server supports; the content should name the versions.kindactorretry.verdicteffect\
                506Variant Also NegotiatesThe server is misconfigured: the variant chosen in transparent content negotiation itself negotiates and so cannot be an end point.Report it to the server's operator, who must correct the configuration of the variants.kindactorretry.verdicteffect\
                507Insufficient StorageThe server cannot store the representation that it needs in order to complete the request; the condition is held to be temporary.Free space or have the quota raised, and let the user start the request again.A request that a user's action caused is repeated only when the user asks for it again.kindresolutionactoreffect\
                508Loop DetectedThe server stopped a request with Depth: infinity because it ran into an endless loop; the whole operation failed.Repeat the request with a smaller Depth, or remove the bindings that form the loop.kindactorretry.verdicteffectA client that announces support for bindings with the header DAV: bind can get 208 for the repeated collections instead.\
                509Bandwidth Limit ExceededThe site has used up the bandwidth that its hosting plan allows for the period.Report it to the API's operator, who must raise the limit or wait for the next billing period.kindactorretry.verdicteffectOther servers use the number for limits of their own; read the answer's content.Waiting seconds or minutes does not help: the allowance is usually counted by the month.Apache on servers run with cPanel\
                510Not ExtendedThe request does not meet the policy for access to the resource; the server wants it extended.Extend the request as the answer says and send it again.kindactoreffectThe registry marks this status as obsoleted; RFC 2774 is historic.\
                511Network Authentication RequiredThe network wants the client to sign in before it gets access; an intercepting proxy, such as a captive portal, answered instead of the server.Sign in to the network at the page that the answer links to, then repeat the request.The network wants you to sign in before it lets you through.kindactoreffectOrigin servers are not meant to send this status; the request did not reach the server.\
                520Web Server Returned an Unknown ErrorThe edge got an empty, malformed or unexpected answer from the origin server; the request may have reached it.Find out whether the request took effect, then repeat it after a wait; send fewer or smaller headers and cookies if it persists, and report it with the Cf-Ray header.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectFrequent causes are a crash of the origin server, a firewall there that blocks the edge, and headers of over 128 KB.Cloudflare\
                521Web Server Is DownThe origin server refused the edge's connection, so the request did not reach it.Repeat the request after a wait; report it to the API's operator if it persists, who must start the server or let the edge's addresses through its firewall.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectCloudflare\
                522Connection Timed OutThe edge's connection to the origin server timed out, before it stood or before the request was acknowledged; the request may have reached the server.Find out whether the request took effect, then repeat it after a wait; report it to the API's operator if it persists, who must relieve the server or let the edge's addresses through its firewall.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe edge sends it when the origin server does not answer the connection attempt within 19 seconds.The edge also sends it when a connection stands but the origin server does not acknowledge the request within 90 seconds. The answer does not tell the two cases apart, and an acknowledgement can be lost.Cloudflare\
                523Origin Is UnreachableThe edge found no way to the origin server, so the request did not reach it.Repeat the request after a wait; report it to the API's operator if it persists, who must correct the DNS records or the routing to the server.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectCloudflare\
                524A Timeout OccurredThe edge connected to the origin server, but the answer did not come in time; the request may have reached the server and may still be carried out.Find out whether the request took effect, then repeat it after a wait; ask for less at once if it persists.kindresolutionactorretry.verdictretry.initialSecondseffectThe edge waits 120 seconds for an answer by default.A request whose content could not be written to the origin server within 30 seconds gets this status too.The wait of 120 seconds is the one that the edge's own problem documents for this status were seen to ask for.Cloudflare\
                525SSL Handshake FailedThe TLS handshake between the edge and the origin server failed, so the request did not reach the server.Report it to the API's operator, who must correct the certificate, port 443, SNI or the cipher suites of the server.kindresolutionactoreffectCloudflare\
                526Invalid SSL CertificateThe edge could not validate the origin server's certificate, so the request did not reach the server.Report it to the API's operator, who must install a certificate that is in date, not revoked, issued by a trusted authority and made out to the host name.kindresolutionactoreffectCloudflare\
                527Railgun ErrorThe connection between the edge and the Railgun listener before the origin server failed or was interrupted; the request may have reached the server.Find out whether the request took effect, then repeat it after a wait; report it to the API's operator if it persists.kindresolutionactorretry.verdictretry.initialSecondsretry.maximumSecondseffectRailgun was withdrawn in January 2024, and the edge's documentation no longer lists this status.Cloudflare\
                529OverloadedThe service is overloaded for a time, by all of its clients together.Wait for as long as the Retry-After header says, or back off where there is none, then repeat the request.kindactorretry.initialSecondsretry.maximumSecondseffectIt is not a limit on the client itself; that would be 429.SSL Labs asks for a wait of about 30 minutes with some randomness.Anthropic's API and Qualys's SSL Labs\
                530Origin DNS ErrorThe edge could not resolve the origin server's host name, so the request did not reach the server.Read the 1XXX code in the answer's content and report it to the API's operator, who must correct the DNS records or start the tunnel to the server.Only where the code in the content is one that passes, such as 1033, and then after the Retry-After header's wait; 1016 needs the operator's correction first.kindactorretry.verdicteffectmessageThe content tells the cases apart: 1016 is a DNS error of the origin, 1033 an error of the tunnel to it.Cloudflare's JSON for 1016 says that a retry does not help; for 1033 Cloudflare sends a Retry-After of 120 seconds.A site's own rule for custom errors can send 530 in place of any other 5xx; then there is no 1XXX code, and the request may have reached the server.Cloudflare\
                561UnauthorizedThe identity provider answered with an error when the load balancer tried to sign the user in, so the request was not forwarded.Sign in again; report it to the API's operator if it persists, who must check the identity provider and the listener rule's client settings.kindactorretry.verdicteffectIt is sent only by a listener rule that authenticates users.AWS Application Load Balancer\
                599Internal ExceptionThe client's own library got no usable answer, for example because of a timeout; the server may have carried out the request.Read the library's text for the cause, and find out whether the request took effect before repeating it.Only once it is known that the request did not take effect, or where repeating it is harmless.kindactorretry.verdicteffectNetwork Connect Timeout ErrorThe phrase is that of HTTP::Tiny, whose content then holds the text of the error.Lists of statuses also name it Network Connect Timeout Error, from proxies, with 598 for Network Read Timeout Error.client libraries such as Perl's HTTP::Tiny and Python's Tornado, in place of an answer\
                999Request deniedThe site refuses the request because it takes the client for a robot or because too many requests came in a day.Use the site's API instead of its pages, identify the client as the site's terms ask, and send far fewer requests.Only after a long wait and in a way that the site allows; repeating quickly makes the refusal last longer.kindactorretry.verdicteffectThe number lies outside of 100 to 599 and is not valid; RFC 9110 has clients treat it like a 5xx.Yahoo's APIs have sent the same number and phrase to clients that send too much.LinkedIn, to what it takes for robots\
                ianaIANA: Hypertext Transfer Protocol (HTTP) Status Code Registryhttps://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml2026-11-20\
                rfc9110RFC 9110: HTTP Semanticshttps://www.rfc-editor.org/rfc/rfc91102026-11-20\
                rfc6585RFC 6585: Additional HTTP Status Codeshttps://www.rfc-editor.org/rfc/rfc65852026-11-20\
                rfc2295RFC 2295: Transparent Content Negotiation in HTTPhttps://www.rfc-editor.org/rfc/rfc22952026-11-20\
                rfc2518RFC 2518: HTTP Extensions for Distributed Authoring (WEBDAV)https://www.rfc-editor.org/rfc/rfc25182026-11-20\
                rfc2774RFC 2774: An HTTP Extension Frameworkhttps://www.rfc-editor.org/rfc/rfc27742026-11-20\
                rfc3229RFC 3229: Delta encoding in HTTPhttps://www.rfc-editor.org/rfc/rfc32292026-11-20\
                rfc4918RFC 4918: HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)https://www.rfc-editor.org/rfc/rfc49182026-11-20\
                rfc5842RFC 5842: Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)https://www.rfc-editor.org/rfc/rfc58422026-11-20\
                rfc7725RFC 7725: An HTTP Status Code to Report Legal Obstacleshttps://www.rfc-editor.org/rfc/rfc77252026-11-20\
                rfc8297RFC 8297: An HTTP Status Code for Indicating Hintshttps://www.rfc-editor.org/rfc/rfc82972026-11-20\
                rfc8470RFC 8470: Using Early Data in HTTPhttps://www.rfc-editor.org/rfc/rfc84702026-11-20\
                edgeCloudflare: 5xx errorshttps://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/2026-11-20\
                laravel-419Laravel: the framework's error view 419.blade.phphttps://github.com/laravel/framework/blob/master/src/Illuminate/Foundation/Exceptions/views/419.blade.php2026-11-28\
                twitterX (Twitter): Response codeshttps://developer.x.com/ja/docs/basics/response-codes2026-11-28\
                shopifyShopify API response status and error codeshttps://shopify.dev/docs/api/usage/response-codes2026-11-28\
                exchange-440Microsoft: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Accesshttps://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx2026-11-28\
                nginx-rewritenginx: Module ngx_http_rewrite_modulehttps://nginx.org/en/docs/http/ngx_http_rewrite_module.html2026-11-28\
                nginx-requestnginx: src/http/ngx_http_request.hhttps://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h2026-11-28\
                nginx-specialnginx: src/http/ngx_http_special_response.chttps://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c2026-11-28\
                ms-wdv[MS-WDV]: WebDAV Protocol: Client Extensions, 2.2.6 449 Retry With Status Codehttps://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f1002026-11-28\
                parental-controlsWriting Secure Code for Windows Vista: The 450 Errorhttp://flylib.com/books/en/1.286.1.86/1/2026-11-28\
                aws-albAWS: Troubleshoot your Application Load Balancershttps://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html2026-11-28\
                cpanel-509PayMonthlyHosting: Bandwidth Limit Exceeded - http 509 error messagehttps://clients.paymonthlyhosting.co.uk/knowledgebase/48/Bandwidth-Limit-Exceeded---http-509-error-message.html2026-11-28\
                anthropicAnthropic API: Errorshttps://docs.anthropic.com/en/api/errors2026-11-28\
                edge-530Cloudflare: Error 530https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/2026-11-28\
                http-tinyPerl: HTTP::Tinyhttps://perldoc.perl.org/HTTP::Tiny2026-11-28\
                http-dev-999http.dev: 999 Request Deniedhttps://http.dev/9992026-11-28\
                edge-structuredCloudflare: Structured error responses for Cloudflare 5xx errorshttps://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/2026-11-28\
                httphttpHTTPHTTPWhat the registered HTTP status codes mean, those that servers send although nobody registered them, and what any other counts as: the rung below every API's own table.https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtmlA status that has no row counts as the x00 status of its class (RFC 9110); that holds for what to do, and not for whether the request took effect.A row that names its sender is of a status that is not registered. Another server can mean something else by it, so such a row never says that nothing was done, unless the headers show the sender.The statuses 520 to 527 and 530 count only where the headers show the edge that sends them.A request whose method is not idempotent should not be repeated automatically unless it is known that it was not applied or that repeating is harmless (RFC 9110).The Retry-After header gives seconds or a date; with 503 it says how long the service is expected to be unavailable, with a 3xx how long to wait before following (RFC 9110).A problem document (application/problem+json, RFC 9457) names its type by an address and has no code of its own, so there is no envelope for it here.
                """,
            words: #"""
                4000000000004g00of00000000000000F0000000F000R100F0000000h100M000h1000000E200\#
                000000000000\#
                E200b200>300[300=400a400=500Y5006600R6002700N700j700F800b800>900Z9006:00R:00n:00J;00f;00C<00b<00>=00Z=006>00R>00n>00J?00j?00K@00n@00OA001B00SB003C00RC007D00XD008E00WE006F00[F00AG00bG00DH00cH00HI00mI00QJ000K00RK003L00SL005M00TM003N00UN007O00XO00=P00aP00EQ00iQ00JR00mR00OS002T00UT008U00[U00?V00cV00GW00jW00NX002Y00XY008Z00XZ008[00Y[00;\00[\00;]00_]00B^00g^00J_00o_00O`00o`00Sa006b00Zb00;c00_c00Ad00Gd00Md00Sd00Yd00_d00ed00kd001e007e00=e00Ce00Ie00Oe00Ue00[e00ae00ge00me003f009f00?f00Ef00Kf00Qf00Wf00]f00cf00if00\#
                0000000000200000100040000000>000g100K0000000000000000000000000000000000020008000;00000000000000000000000000000000000\#
                a200000000400000100040000000;000J1000000000000000000000000000000000000001000800000000000000000000000000000000000\#
                N400000000600000100040000000<000d100H1000000000000000000000000000000000020008000;00000000000000000000000000000000000\#
                78000000Q8800000100040000000=000\100`10000002000000000000000000000000000600050008000;0006000>000700000000000000000001000=200000000000000\#
                Y>000000`::00000100040000000=000h100j10000003000Y?000000aD70000000000000800050008000;0006000>000E000E000700000000000000000001000D100000000000000\#
                @E000000009300001000400000009000`100J10000000000000000000000000000001000T100000000000000000000000000000000000000\#
                SH00000000;30000100040000000D000_100l00000000000000000000000000000001000U100000000000000000000000000000000000000\#
                RK00000000=30000400040000000;000Q100K00000000000000000000000000000001000V1000000000000000000000010002100000000000000\#
                ZN00000000?30000:00040000000<000b100_10000000000000000000000000000001000W100000000000000000000000000000000000000\#
                GR00000000A30000000040000000L000F100@20000000000000000000000000000001000X10020008000;00000000000000000002000[100L100000000000000\#
                _Y00000000A600001000400000003000=1000000000000000000000000000000000010008300000000000000000000000000000000000000\#
                0[00000000C600001000400000008000j000l100000000000000000000000000000010009300000000000000000000000000000000000000\#
                n]00000000E600001000400000009000F100U10000000000000000000000000000001000:300000000000000000000000000000000000000\#
                2a00000000G60000100040000000N000W100000000000000000000000000000000001000;300000000000000000000000000000000000000\#
                8c00000000I60000100040000000;000e000000000000000000000000000000000001000<300000000000000000000000000000000000000\#
                9d00000000K60000100040000000>000X100l00000000000000000000000000000001000=300000000000000000000000000000000000000\#
                kf00000000M60000100040000000@000G100n10000000000000000000000000000001000>300000000000000000000000000000000000000\#
                Pj00000000O60000700040000000=000B100B10000000000000000000000000000001000?300000000000000000000000000000000000000\#
                Am00000000Q60000800040000000A000b100000000000000000000000000000000001000@300000000000000000000000000000000000000\#
                Eo0000000057000060004000000080009200g00000000000000000000000000000001000R300000000000000000000000000000000000000\#
                M210000000I90000100040000000A000K100^10000000000000000000000000000001000\400000000000000000000000000000000000000\#
                g510000000K90000100040000000B000Z000010000000000000000000000000000001000]400000000000000000000001000Q100000000000000\#
                C910000000M900001000400000006000j000710000000000000000000000000000001000^400000010000000B0000000000000001000Q100000000000000\#
                ;=10000000O90000100040000000:000m000m00000000000000000000000000000001000_400000000000000000000000000000000000000\#
                ??10000000Q90000100040000000=000P100510000000000000000000000000000001000`400000000000000000000000000000000000000\#
                1B10000000S90000100040000000:000E100H10000000000000000000000000000001000a400000000000000000000000000000000000000\#
                hD10000000U900000000400000009000I100000000000000000000000000000000001000b400000000000000000000000000000000000000\#
                KF10000000W90000100040000000C000M100620000000000000000000000000000001000c400000000000000000000000000000000000000\#
                AJ10000000Y90000100040000000C000=100l10000000000000000000000000000001000d400000000000000000000000000000000000000\#
                ]M100000Q4Q<0000100040000000<000?200]00000002000000000000000000000001000@600400050006000>000700000000000000000000000000000000000\#
                AQ100000R4S<0000100040000000=000E100720000002000000000000000000000001000A60020005000600010000000G0000000000000001000k000000000000000\#
                CV100000;5U<0000100040000000A000Y100<10000002000000000000000000000001000B600600050008000;0006000>000700000000000000000001000N100000000000000\#
                S[10000035W<0000100040000000:000]100Y10000002000000000000000000000001000C600300050006000700000000000000000002000d000m000000000000000\#
                1a100000T4Y<0000100040000000:000V100]00000002000000000000000000000001000D60050005000;0006000>000700000000000000000001000V100000000000000\#
                Ye100000\4[<0000100040000000C000<100d00000002000000000000000000000001000E600400050006000>000700010000000<0000000000000000000000000000000\#
                Sh100000Q4]<0000100040000000?000<200]10000002000000000000000000000001000F600400050006000>000700000000000000000000000000000000000\#
                7m10000025_<0000100040000000N000<100?20000002000000000000000000000001000G600300050006000700000000000000000000000000000000000\#
                ?1200000]:a<0000100040000000@000G100A10000003000Y?000000aD70000000001000H600500050006000E000E000700010000000A0000000000000002000[100L100000000000000\#
                C8200000V5c<00001000400000009000n000F100610040000000000000000000G1001000I6003000500060007000000000000000000020008100b100000000000000\#
                B@200000T4e<000010004000000050009100R00000001000000000000000000000001000J600400050006000>000700000000000000000000000000000000000\#
                NB200000Q4g<0000100040000000@000;100F10000002000000000000000000000001000K600300050006000700000000000000000000000000000000000\#
                NE200000X4i<0000100040000000D000`100G10000002000000000000000000000001000L600300050006000>00000000000000000000000000000000000\#
                ?I200000Q4k<0000100040000000B000T100620000002000000000000000000000001000M600400050006000>000700020000000I0000000B00000000000000010008100000000000000\#
                GO200000Q4m<0000100040000000=000U100n10000002000000000000000000000001000N600400050006000>000700030000000F0000000E0000000E0000000000000000000000000000000\#
                PT200000Q4o<0000100040000000G000[100720000002000000000000000000000001000O600400050006000>000700000000000000000001000>100000000000000\#
                BZ200000Q41=0000100040000000F0007200W10000002000000000000000000000001000P600400050006000>000700010000000P0000000000000000000000000000000\#
                A_200000Q43=0000100040000000C0000100^00000002000000000000000000000001000Q600300050006000700000000000000000000000000000000000\#
                Qa200000Q05=00000000400000009000g100710000001000000000000000000000001000R60040005000;0006000>00010000000=0000000000000003000M100T100h000000000000000\#
                :i200000X87=0000=00040000000=000_100\10000002000000000000000000000001000S600400050006000>000700010000000G0000000000000003000d000G100W200000000008000\#
                J2300000Z89=0000>00040000000B000g000U100000040000000000000000000K1001000T60030006000>000700010000000?0000000000000003000X100@200<10000000000T000\#
                \<300000Q4;=0000100040000000D000R100j100000040000000000000000000R0001000U60020005000600000000000000000001000U000000000000000\#
                ZA300000Q4==0000100040000000F000]100410000002000000000000000000000001000V600400050006000>000700010000000E0000000000000000000000000000000\#
                QE300000V4?=00007000400000007000g000@100000040000000000000000000d0001000W600400050006000>000700000000000000000001000D100000000000000\#
                AJ300000X4A=0000700040000000B000D100>10000002000000000000000000000001000X600300050006000>000000000000000000010003100000000000000\#
                MN300000^6C=0000;00040000000:000P100:10000003000Y?0000000000000000001000Y600400050006000E000700010000000E0000000000000000000000000000000\#
                8R300000X4E=0000100040000000A000W100;10000002000000000000000000000001000Z600300050006000700000000000000000000000000000000000\#
                JU300000X4I=0000200040000000F000U100a10000002000000000000000000000001000\600300050006000700000000000000000000000000000000000\#
                EY300000Z6K=0000200040000000B000g000[10000003000Y?000000QY>0000000001000]600500050006000E000E0007000000000000000000010009100000000000000\#
                8^300000S8M=0000?00040000000K000o000Y20000002000000000000000000000001000^600400050006000>0007000000000000000000020006100:100000000008000\#
                ld300000Q4O=0000200040000000P000`100C10000002000000000000000000000001000_60040005000;0006000700000000000000000001000i000000000000000\#
                `i300000R9a=0000@00040000000>000G1008200X0002000000000000000000000001000h600500050006000>0007000800010000000?0000000000000002000<100a00000000000[000\#
                J140000039i=0000A00040000000<000J100m100000040000000000000000000U1001000l600500050006000>0007000800000000000000000003000n000J200=10000000000I000\#
                n;400000V83>0000D00040000000;000n100:200000040000000000000000000n10010001700400050006000>000700010000000;00000000000000020004100E10000000000_000\#
                iE400000S95>0000E00040000000M000\100E100]00020000000000000000000000010002700400050006000>000700010000000U0000000000000002000;100S10000000000e000\#
                SN400000S67>0000900040000000N0004100f100000010000000000000000000000010003700400050006000>000700000000000000000001000e000000000000000\#
                ;S400000]8I>0000F00040000000I000j100L200000040000000000000000000O1001000<700500050006000>0007000800000000000000000002000n000P00000000000a000\#
                7\40000019O>0000F00040000000V000Z100120000002000000000000000000000001000?700500050006000>0007000800000000000000000001000P00000000000N000\#
                ga400000\8Q>0000F00040000000N000b100l10000002000000000000000000000001000@700500050006000>00070008000000000000000000020007200410000000000N000\#
                <j400000Q8M?0000B00040000000S000e100g10000002000000000000000000000001000^700400050006000>000700010000000I0000000000000001000>200000000006000\#
                Q1500000R8O?0000C00040000000J000A100S10000002000000000000000000000001000_700400050006000>000700010000000F0000000000000001000>200000000006000\#
                b7500000R8Q?0000C00040000000U000G100N10000002000000000000000000000001000`700400050006000>000700010000000I0000000000000001000>200000000006000\#
                B>500000Q8S?0000C00040000000^000J100W00000002000000000000000000000001000a700400050006000>000700010000000P0000000000000002000>200P100000000006000\#
                ]E500000]8W?0000B00040000000F000f100g100000040000000000000000000O1001000c700500050006000>0007000800000000000000000003000l100L100h10000000000I000\#
                FQ500000`:Y?0000100040000000F000A100j10000003000Y?000000aD70000000001000d70070005000;0006000>000E000E0007000000000000000000010004100000000000000\#
                8W500000\4[?0000100040000000@000^100e00000002000000000000000000000001000e70050005000;0006000>000700010000000G0000000000000000000000000000000\#
                gZ500000_:]?0000100040000000<0004100710000003000Y?000000aD70000000001000f70070005000;0006000>000E000E000700000000000000000001000l000000000000000\#
                G_500000_:_?0000100040000000D000]100[10000003000Y?000000QY>0000000001000g700500050006000E000E000700010000000P0000000000000001000]100000000000000\#
                5f500000]:a?0000100040000000@000W100710000003000Y?000000aD70000000001000h70070005000;0006000>000E000E000700010000000A0000000000000001000l000000000000000\#
                Lk500000\4c?0000100040000000K000U100F10000002000000000000000000000001000i700400050006000>000700000000000000000000000000000000000\#
                >o500000@6e?0000300040000000H0004200H10000002000000000000000000000001000j700400050006000>000700000000000000000000000000000000000\#
                N3600000;9g?0000700040000000E0002200?100000040000000000000000000H1001000k70040005000;0006000700000000000000000000000000000000000\#
                d8600000X4i?0000800040000000>000c100D10000002000000000000000000000001000l700400050006000>000700000000000000000001000i100000000000000\#
                M>600000;:k?0000G00040000000I000@100O10000002000000000000000000000001000m700400050006000>000700000000000000000002000A100I10000000000R000\#
                :E600000X4m?0000500040000000=000O100i00000002000000000000000000000001000n7003000500060007000000000000000000010003100000000000000\#
                0I600000Y5o?0000200040000000P000@200F100m0002000000000000000000000001000o700300050006000700000000000000000001000H100000000000000\#
                XO600000_JA@0000<00040000000U000_100W20000003000Y?000000aD70000000001000880070005000;0006000>000E000E000700000000000000000001000e10000000000;000\#
                _W600000?FC@0000<00040000000C000B100M20000003000Y?000000QY>0000000001000980070005000;0006000>000E000E00070000000000000000000000000000000;000\#
                9]600000=JE@0000<00040000000E000G200530000003000Y?000000QY>0000000001000:80070005000;0006000>000E000E000700000000000000000002000S100<30000000000;000\#
                oh600000?FG@0000<00040000000F000=100@20000003000Y?000000QY>0000000001000;80070005000;0006000>000E000E00070000000000000000000000000000000;000\#
                :n600000]JI@0000<00040000000C000D200\100000030001CM000000000000000001000<80060005000;0006000>000E000700000000000000000003000e000Z100_10000000000;000\#
                \7700000?FK@0000L00040000000E000Z100e10000002000000000000000000000001000=80040005000;000600070000000000000000000000000000000;000\#
                3<700000?FM@0000L00040000000H000V100K20000002000000000000000000000001000>80040005000;000600070000000000000000000000000000000;000\#
                o@700000?JO@0000<00040000000>000F200g10000003000Y?000000aD70000000001000?80070005000;0006000>000E000E000700000000000000000001000Q10000000000;000\#
                BH700000_:S@0000H00040000000;0006100[10000003000Y?000000QY>0000000001000A800500050006000E000E000700000000000000000002000k000310000000000V000\#
                VN700000?FU@0000I00040000000A000S100D200000040000000000000000000O2001000B800500050006000>0007000800000000000000000003000Y100d100E20000000000;000\#
                X[7000002:SA0000F00040000000=0001200=20000002000000000000000000000001000a800400050006000>000700000000000000000001000m00000000000N000\#
                ha700000_8_B0000J00040000000C000n100Y100000040000000000000000000O1001000G900400050006000>000700010000000N0000000000000002000B100e10000000000G100\#
                Tl700000S8?O0000K00040000000?000a100c100000040000000000000000000[1001000W?00400050006000>000700000000000000000002000R100A10000000000V000\#
                c58000005000n000;100;000\#
                888000008000I000W000;000\#
                G98000008000W000W000;000\#
                d:8000008000b000W000;000\#
                L<8000008000m000W000;000\#
                ?>8000008000V000W000;000\#
                [?8000008000Q000W000;000\#
                2A8000008000@100W000;000\#
                8C8000008000B100W000;000\#
                @E8000008000h000W000;000\#
                nF8000008000c000W000;000\#
                WH8000008000S000W000;000\#
                0J8000005000G000S100;000\#
                6L800000<000b000Z100;000\#
                eN8000008000L000f000;000\#
                FP8000008000\000b000;000\#
                3R800000=000I1006100;000\#
                fT800000>000V000l000;000\#
                ]V800000>000S0007100;000\#
                \X800000>000\000@100;000\#
                mZ8000007000?100Z100;000\#
                4^800000B000e000Y000;000\#
                k_8000008000b000W100;000\#
                Sb800000;0005100`100;000\#
                Ze800000:000F000Y000;000\#
                jf8000009000F000]100;000\#
                =i800000:000A000T000;000\#
                Cj800000=000M000E000;000\#
                Ik800000@0001100Q100;000\#
                Bn800000100000001000\#
                Bn80000050005000500050000000Y200;100000000006000C2005300L100S200^200F2000000000000000000
                """#
        )
    }
}
