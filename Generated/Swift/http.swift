// The codes of HTTP, made by Errata from the spec `http`.
// Do not edit: change the spec.

public import ErrataCore

/// HTTP.
///
/// What the registered HTTP status codes mean, and the edge's own 520 to 527: the rung below every API's own table.
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
                100ContinueThe server has received the first part of the request and has not turned it down; the final answer comes later.Send the rest of the request, or ignore this answer if the whole request is already sent.\
                101Switching ProtocolsThe server agrees to the protocol change asked for in the Upgrade header and switches right after this answer.Go on in the protocol named in the answer's Upgrade header.\
                102ProcessingThe server has taken the whole request and is still working on it; the final answer comes later.Wait for the final answer.RFC 4918, which replaced RFC 2518, no longer defines this status.\
                103Early HintsThe server sends header fields that the final answer will probably carry, so that the client can start preparing.Wait for the final answer; what the hinted headers name, such as Link targets, may be fetched in the meantime.\
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
                302FoundThe resource is under another address for the time being.Follow the Location header, but keep using the original address later.For historical reasons a client may change POST to GET when it follows; 307 does not allow that.\
                303See OtherThe answer to the request is to be had from another address.Fetch the address in the Location header with GET (or HEAD).\
                304Not ModifiedA conditional GET or HEAD found that the client's copy is still current, so no content is sent.Use the cached copy and refresh its stored headers from this answer.\
                305Use ProxyA former status for requests that had to go through a given proxy; it is deprecated.Do not follow it automatically: letting a response choose the proxy is a security risk.\
                306(Unused)The number was used by an earlier version of HTTP, is no longer used and stays reserved.\
                307Temporary RedirectThe resource is under another address for the time being, and the method must stay the same.Repeat the request with the same method and content at the address in the Location header, but keep using the original address later.\
                308Permanent RedirectThe resource has a new permanent address, and the method must stay the same.Repeat the request with the same method and content at the address in the Location header and use that address from now on.\
                400Bad RequestThe server refuses the request because it takes it for a client error, such as malformed syntax, invalid message framing or deceptive routing.Correct the request before sending it again.kindactorretry.verdicteffect\
                401UnauthorizedThe request was not carried out because it lacks valid credentials for the resource.Repeat the request with new or replaced credentials in the Authorization header, for a scheme that the WWW-Authenticate header offers.kindactorIf the request already had credentials, they were refused.\
                402Payment RequiredThe status is reserved for future use; servers that send it usually want a payment or more credit first.Read the answer's content for what has to be paid, then repeat the request.kindsummaryresolutionactorretry.verdicteffectRFC 9110 gives this status no meaning; the summary and the hints are a reading of its phrase.\
                403ForbiddenThe server understood the request and refuses to fulfil it; credentials, if there were any, do not suffice.Get the permission or use other credentials; do not automatically repeat the request with the same ones.kindactoreffectThe reason may have nothing to do with credentials.A server that wants to hide a resource may send 404 instead.\
                404Not FoundThe server has no current representation for this address, or does not want to say that there is one.Check the address and the identifiers in it.kindactorretry.verdicteffectThe status does not say whether this is temporary or permanent; 410 says that it is likely permanent.\
                405Method Not AllowedThe server knows the request method, but this resource does not support it.Use one of the methods that the Allow header lists.kindactorretry.verdicteffect\
                406Not AcceptableThe resource has no representation that the request's negotiation headers, such as Accept, allow, and the server will not send another one.Widen Accept, Accept-Encoding or Accept-Language, or choose from the representations that the content lists.kindactorretry.verdicteffect\
                407Proxy Authentication RequiredThe client must authenticate itself to a proxy before the request can pass.Repeat the request with new or replaced credentials in the Proxy-Authorization header, for a scheme that the Proxy-Authenticate header offers.kindactoreffect\
                408Request TimeoutThe complete request did not arrive within the time that the server was ready to wait.Repeat the request, on a new connection where the old one can no longer be used.kindactorretry.initialSecondsretry.maximumSecondseffectIn HTTP/1.1 the old connection cannot be used again, because it is no longer clear where a request begins.The server had not received the whole request; what it had received may have been acted on.\
                409ConflictThe request conflicts with the current state of the resource.Read the resource's current state, resolve the conflict and submit the request again.Only after the conflict with the resource's current state has been found and resolved.kindactoreffectThe content should tell enough to recognise the source of the conflict.It is most likely with PUT, for example when the new version conflicts with changes that an earlier request made.\
                410GoneThe resource is no longer at this address, and that is likely permanent.Remove references to the address.kindactorretry.verdicteffect\
                411Length RequiredThe server refuses the request because it does not state a Content-Length.Repeat the request with a Content-Length header that gives the length of the content.kindactoreffect\
                412Precondition FailedA condition in the request's headers, such as If-Match, was false on the server, so the method was not applied.Fetch the current state, decide again and send the request with a condition that fits.kindactorretry.verdict\
                413Content Too LargeThe server refuses the request because its content is larger than it is willing or able to process.Send less content; where the answer has a Retry-After header, the condition is temporary and the request may be tried again after it.kindactorretry.verdicteffectThe server may close the connection to stop the client from sending on.\
                414URI Too LongThe server refuses the request because its target address is longer than it is willing to interpret.Shorten the address: move query data into the content of a POST, and look for a redirect that grows the address at each step.kindactorretry.verdicteffect\
                415Unsupported Media TypeThe server refuses the request because this method on this resource does not support the content's format.Send the content in a format and encoding that the resource supports; an Accept or Accept-Encoding header in the answer may name them.kindactorretry.verdicteffectThe problem may be the Content-Type, the Content-Encoding or the data itself.\
                416Range Not SatisfiableNone of the requested ranges can be sent: they lie outside the representation, are invalid, or are too many, too small or overlapping.Ask for ranges within the current length, which Content-Range may give, or leave out the Range header.kindactorretry.verdicteffect\
                417Expectation FailedA server on the way could not meet the request's Expect header.Repeat the request without the Expect header.kindactoreffect\
                418(Unused)The number is reserved and has no meaning; a joke RFC used it, and servers that send it do so in jest or as a refusal.Read the answer's content and ask the server's operator what is meant.kindactorretry.verdictRFC 9110 reserves the number because the joke of RFC 2324 was deployed too often for any other use.Nothing is known about whether the request took effect.\
                421Misdirected RequestThe request reached a server that cannot or will not give an authoritative answer for its target.Repeat the request, whatever its method, over a different connection, such as a new one made for the target's own origin.Only over a different connection.kindactorA proxy never generates this status.\
                422Unprocessable ContentThe format and the syntax of the content are right, but the server could not process the instructions in it.Correct the values in the content before sending the request again.kindactorretry.verdicteffect\
                423LockedThe source or the destination of the method is locked.Submit the lock token if you hold the lock, or wait until the lock is released.Only with the lock token, or once the lock is gone.kindactorretry.verdicteffectThe content should name the condition: no-conflicting-lock or lock-token-submitted.\
                424Failed DependencyThe method could not be performed because another action that it depends on failed.Find and correct the action that failed first, then repeat the whole request.kindactorretry.verdictWhen one command of a PROPPATCH fails, the others get this status.\
                425Too EarlyThe server is unwilling to process a request that came in TLS early data and could be a replay.Repeat the request once the TLS handshake is complete, not in early data.kindactorretry.initialSecondseffect\
                426Upgrade RequiredThe server refuses to perform the request over the current protocol, but might do so over another one.Switch to a protocol that the Upgrade header names and repeat the request.kindactoreffect\
                428Precondition RequiredThe server accepts this request only with a condition, so that no update of somebody else's is lost.Fetch the current state and repeat the request with a condition such as If-Match; the answer should explain how.kindactoreffect\
                429Too Many RequestsThe client has sent too many requests in a given time.Wait for as long as the Retry-After header says, or back off where there is none, then repeat the request.kindactorretry.initialSecondsretry.maximumSecondseffectHow clients are told apart and requests are counted is up to the server.\
                431Request Header Fields Too LargeThe server is unwilling to process the request because its header fields, together or one alone, are too large.Make the headers smaller, for example by dropping cookies, and repeat the request.kindactoreffectWhere one field is at fault, the content should name it.\
                451Unavailable For Legal ReasonsThe server denies access to the resource because of a legal demand.Read the answer for the demand and who made it; a Link header with rel=\"blocked-by\" names who put the block in place.kindactorretry.verdicteffectThe party that blocks need not be the origin server.\
                500Internal Server ErrorThe server met an unexpected condition that kept it from fulfilling the request.Find out whether the request took effect, then repeat it after a wait; report it to the server's operator if it stays.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe status says nothing about the cause or how far the request got.\
                501Not ImplementedThe server lacks what the request needs, typically because it does not recognise the method for any resource.Use a method or a function that the server supports.kindactorretry.verdicteffect\
                502Bad GatewayA gateway or proxy got an invalid answer from the server behind it.Find out whether the request took effect, then repeat it after a wait.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe request may have reached the server behind the gateway.\
                503Service UnavailableThe server cannot handle the request at the moment because of a temporary overload or scheduled maintenance.Wait for as long as the Retry-After header says, or back off where there is none, then repeat the request.kindactorretry.initialSecondsretry.maximumSecondseffectGateways send this status too when the server behind them fails, so it is not certain that nothing was done.\
                504Gateway TimeoutA gateway or proxy did not get a timely answer from a server behind it that it needed for the request.Find out whether the request took effect, then repeat it after a wait.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe server behind the gateway may still finish the request.\
                505HTTP Version Not SupportedThe server does not support, or refuses to support, the major version of HTTP that the request used.Use a version of HTTP that the server supports; the content should name the versions.kindactorretry.verdicteffect\
                506Variant Also NegotiatesThe server is misconfigured: the variant chosen in transparent content negotiation itself negotiates and so cannot be an end point.Report it to the server's operator, who must correct the configuration of the variants.kindactorretry.verdicteffect\
                507Insufficient StorageThe server cannot store the representation that it needs in order to complete the request; the condition is held to be temporary.Free space or have the quota raised, and let the user start the request again.A request that a user's action caused is repeated only when the user asks for it again.kindactoreffect\
                508Loop DetectedThe server stopped a request with Depth: infinity because it ran into an endless loop; the whole operation failed.Repeat the request with a smaller Depth, or remove the bindings that form the loop.kindactorretry.verdicteffectA client that announces support for bindings with the header DAV: bind can get 208 for the repeated collections instead.\
                510Not ExtendedThe request does not meet the policy for access to the resource; the server wants it extended.Extend the request as the answer says and send it again.kindactoreffectThe registry marks this status as obsoleted; RFC 2774 is historic.\
                511Network Authentication RequiredThe network wants the client to sign in before it gets access; an intercepting proxy, such as a captive portal, answered instead of the server.Sign in to the network at the page that the answer links to, then repeat the request.kindactoreffectOrigin servers are not meant to send this status; the request did not reach the server.\
                520Web Server Returned an Unknown ErrorThe edge got an empty, malformed or unexpected answer from the origin server; the request may have reached it.Find out whether the request took effect, then repeat it after a wait; send fewer or smaller headers and cookies if it stays, and report it with the Cf-Ray header.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectFrequent causes are a crash of the origin server, a firewall there that blocks the edge, and headers of over 128 KB.\
                521Web Server Is DownThe origin server refused the edge's connection, so the request did not reach it.Repeat the request after a wait; report it to the API's operator if it stays, who must start the server or let the edge's addresses through its firewall.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffect\
                522Connection Timed OutThe edge's connection to the origin server timed out, before it stood or before the request was acknowledged; the request may have reached the server.Find out whether the request took effect, then repeat it after a wait; report it to the API's operator if it stays, who must relieve the server or let the edge's addresses through its firewall.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe edge sends it when the origin server does not answer the connection attempt within 19 seconds.The edge also sends it when a connection stands but the origin server does not acknowledge the request within 90 seconds. The answer does not tell the two cases apart, and an acknowledgement can be lost.\
                523Origin Is UnreachableThe edge found no way to the origin server, so the request did not reach it.Repeat the request after a wait; report it to the API's operator if it stays, who must correct the DNS records or the routing to the server.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffect\
                524A Timeout OccurredThe edge connected to the origin server, but the answer did not come in time; the request may have reached the server and may still be carried out.Find out whether the request took effect, then repeat it after a wait; ask for less at once if it stays.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectThe edge waits 120 seconds for an answer by default.A request whose content could not be written to the origin server within 30 seconds gets this status too.\
                525SSL Handshake FailedThe TLS handshake between the edge and the origin server failed, so the request did not reach the server.Repeat the request after a wait; report it to the API's operator if it stays, who must correct the certificate, port 443, SNI or the cipher suites of the server.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffect\
                526Invalid SSL CertificateThe edge could not validate the origin server's certificate, so the request did not reach the server.Report it to the API's operator, who must install a certificate that is in date, not revoked, issued by a trusted authority and made out to the host name.kindactorretry.verdicteffect\
                527Railgun ErrorThe connection between the edge and the Railgun listener before the origin server failed or was interrupted; the request may have reached the server.Find out whether the request took effect, then repeat it after a wait; report it to the API's operator if it stays.kindactorretry.verdictretry.initialSecondsretry.maximumSecondseffectRailgun was withdrawn in January 2024, and the edge's documentation no longer lists this status.\
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
                httphttpHTTPHTTPWhat the registered HTTP status codes mean, and the edge's own 520 to 527: the rung below every API's own table.https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtmlA status that is not listed counts as the x00 status of its class (RFC 9110).104 (Upload Resumption Supported) is left out: its registration was only temporary.The statuses 520 to 527 are not registered; they count only where the headers show the edge that sends them.A request whose method is not idempotent should not be repeated automatically unless it is known that it was not applied or that repeating is harmless (RFC 9110).The Retry-After header gives seconds or a date; with 503 it says how long the service is expected to be unavailable, with a 3xx how long to wait before following (RFC 9110).A problem document (application/problem+json, RFC 9457) names its type by an address and has no code of its own, so there is no envelope for it here.
                """,
            words: #"""
                300000000000TT00OT00000000000000F0000000F0007100F0000000M100=000M1000000Z100\#
                000000000000\#
                Z1005200P200l200G300b300=400X4003500N500i500D600_600:700U7000800L800h800C900^9009:00T:00o:00J;00i;00G<00i<00I=00i=00H>00g>00E?00g?00G@00f@00DA00bA00BB00aB00AC00`C00>D00^D00<E00[E00;F00ZF009G00WG005H00VH005I00UI007J00VJ008K00YK00;L00ZL009M00WM007N00VN005O00WO008P00[P00<Q00_Q00@R00_R00AS00GS00MS00SS00YS00_S00eS00kS001T007T00=T00CT00IT00\#
                00000000009300001000400000009000`100J10000000000000000000000000000001000T10000000000000000000000000000000000\#
                C300000000;30000100040000000D000_100l00000000000000000000000000000001000U10000000000000000000000000000000000\#
                B600000000=30000400040000000;000Q100K00000000000000000000000000000001000V100000000000000000000001000210000000000\#
                J900000000?30000:00040000000<000b100_10000000000000000000000000000001000W10000000000000000000000000000000000\#
                7=00000000A600001000400000003000=100000000000000000000000000000000001000830000000000000000000000000000000000\#
                H>00000000C600001000400000008000j000l10000000000000000000000000000001000930000000000000000000000000000000000\#
                FA00000000E600001000400000009000F100U10000000000000000000000000000001000:30000000000000000000000000000000000\#
                JD00000000G60000100040000000N000W100000000000000000000000000000000001000;30000000000000000000000000000000000\#
                PF00000000I60000100040000000;000e000000000000000000000000000000000001000<30000000000000000000000000000000000\#
                QG00000000K60000100040000000>000X100l00000000000000000000000000000001000=30000000000000000000000000000000000\#
                CJ00000000M60000100040000000@000G100n10000000000000000000000000000001000>30000000000000000000000000000000000\#
                hM00000000O60000700040000000=000B100B10000000000000000000000000000001000?30000000000000000000000000000000000\#
                YP00000000Q60000800040000000A000b100000000000000000000000000000000001000@30000000000000000000000000000000000\#
                ]R0000000057000060004000000080009200g00000000000000000000000000000001000R30000000000000000000000000000000000\#
                eU00000000I90000100040000000A000K100^10000000000000000000000000000001000\40000000000000000000000000000000000\#
                ?Y00000000K90000100040000000B000Z000010000000000000000000000000000001000]400000000000000000000001000Q10000000000\#
                [\00000000M900001000400000006000j000710000000000000000000000000000001000^400000000000000000000001000Q10000000000\#
                B`00000000O90000100040000000:000m000m00000000000000000000000000000001000_40000000000000000000000000000000000\#
                Fb00000000Q90000100040000000=000P100510000000000000000000000000000001000`40000000000000000000000000000000000\#
                8e00000000S90000100040000000:000E100H10000000000000000000000000000001000a40000000000000000000000000000000000\#
                og00000000U900000000400000009000I100000000000000000000000000000000001000b40000000000000000000000000000000000\#
                Ri00000000W90000100040000000C000M100620000000000000000000000000000001000c40000000000000000000000000000000000\#
                Hm00000000Y90000100040000000C000=100l10000000000000000000000000000001000d40000000000000000000000000000000000\#
                d0100000Q4Q<0000100040000000<000?200]00000002000000000000000000000001000@600400050006000>00070000000000000000000000000000000\#
                H4100000R4S<0000100040000000=000E100720000002000000000000000000000001000A60020005000600000000000000000001000k00000000000\#
                49100000;5U<0000100040000000A000Y100<10000002000000000000000000000001000B600600050008000;0006000>000700000000000000000001000N10000000000\#
                D>10000035W<0000100040000000:000\100Y10000002000000000000000000000001000C600300050006000700000000000000000002000d000m00000000000\#
                aC100000T4Y<0000100040000000:000V100]00000002000000000000000000000001000D600400050006000>000700000000000000000001000V10000000000\#
                ?H100000\4[<0000100040000000C000<100d00000002000000000000000000000001000E600400050006000>00070000000000000000000000000000000\#
                nJ100000Q4]<0000100040000000?000<200]10000002000000000000000000000001000F600400050006000>00070000000000000000000000000000000\#
                RO10000025_<0000100040000000N000<100?20000002000000000000000000000001000G60030005000600070000000000000000000000000000000\#
                ZS100000]:a<0000100040000000@000G100A10000003000Y?000000aD70000000001000H600500050006000E000E000700000000000000000002000[100L10000000000\#
                NZ100000V5c<00001000400000009000n000F100000040000000000000000000G1001000I6003000500060007000000000000000000020008100b10000000000\#
                Ha100000T4e<000010004000000050009100R00000001000000000000000000000001000J600400050006000>00070000000000000000000000000000000\#
                Tc100000Q4g<0000100040000000@000;100F10000002000000000000000000000001000K60030005000600070000000000000000000000000000000\#
                Tf100000X4i<0000100040000000D000`100G10000002000000000000000000000001000L600300050006000>0000000000000000000000000000000\#
                Ej100000Q4k<0000100040000000B000T100620000002000000000000000000000001000M600400050006000>000700000000000000000001000810000000000\#
                do100000Q4m<0000100040000000=000U100n10000002000000000000000000000001000N600400050006000>00070000000000000000000000000000000\#
                04200000Q4o<0000100040000000G000[100720000002000000000000000000000001000O600400050006000>000700000000000000000001000>10000000000\#
                b9200000Q41=0000100040000000F0007200W10000002000000000000000000000001000P600400050006000>00070000000000000000000000000000000\#
                B>200000Q43=0000100040000000C0000100^00000002000000000000000000000001000Q60030005000600070000000000000000000000000000000\#
                R@200000Q05=00000000400000009000g100710000001000000000000000000000001000R600300050006000>00000000000000000002000T100h00000000000\#
                IF200000Q4;=0000100040000000D000R100j100000040000000000000000000R0001000U60020005000600000000000000000001000U00000000000\#
                GK200000Q4==0000100040000000F000]100410000002000000000000000000000001000V600400050006000>00070000000000000000000000000000000\#
                jN200000V4?=00007000400000007000g000@100000040000000000000000000d0001000W600400050006000>000700000000000000000001000D10000000000\#
                ZS200000X4A=0000700040000000B000D100>10000002000000000000000000000001000X600300050006000>00000000000000000001000310000000000\#
                fW200000^6C=0000;00040000000:000P100:10000003000Y?0000000000000000001000Y600400050006000E00070000000000000000000000000000000\#
                =[200000X4E=0000100040000000A000W100;10000002000000000000000000000001000Z60030005000600070000000000000000000000000000000\#
                O^200000X4I=0000200040000000F000U100a10000002000000000000000000000001000\60030005000600070000000000000000000000000000000\#
                Jb200000Z6K=0000200040000000B000g000[10000003000Y?000000QY>0000000001000]600500050006000E000E000700000000000000000001000910000000000\#
                =g200000Q4O=0000200040000000P000`100C10000002000000000000000000000001000_600300050006000700000000000000000001000i00000000000\#
                gk200000S67>0000900040000000N0004100f100000010000000000000000000000010003700400050006000>000700000000000000000001000e00000000000\#
                O0300000`:Y?0000100040000000F000A100g10000003000Y?000000aD70000000001000d700600050006000>000E000E000700000000000000000001000410000000000\#
                46300000\4[?0000100040000000@000^100e00000001000000000000000000000001000e700400050006000>00070000000000000000000000000000000\#
                C9300000_:]?0000100040000000<0004100710000003000Y?000000aD70000000001000f700600050006000>000E000E000700000000000000000001000l00000000000\#
                Y=300000_:_?0000100040000000D000]100[10000003000Y?000000QY>0000000001000g700500050006000E000E000700000000000000000001000]10000000000\#
                hC300000]:a?0000100040000000@000W100710000003000Y?000000aD70000000001000h700600050006000>000E000E000700000000000000000001000l00000000000\#
                eH300000\4c?0000100040000000K000U100F10000001000000000000000000000001000i700400050006000>00070000000000000000000000000000000\#
                WL300000@6e?0000300040000000H0004200H10000002000000000000000000000001000j700400050006000>00070000000000000000000000000000000\#
                gP300000;9g?0000700040000000E0002200?100000040000000000000000000H1001000k70030005000600070000000000000000000000000000000\#
                3V300000X4i?0000800040000000>000c100D10000002000000000000000000000001000l700400050006000>000700000000000000000001000i10000000000\#
                \[300000X4m?0000500040000000=000O100i00000002000000000000000000000001000n700300050006000700000000000000000001000310000000000\#
                R_300000Y5o?0000200040000000P000@200F10000002000000000000000000000001000o700300050006000700000000000000000001000H10000000000\#
                >e300000_JA@0000<00040000000U000_100T20000003000Y?000000aD700000000010008800600050006000>000E000E000700000000000000000001000e10000000000\#
                nl300000?FC@0000<00040000000C000B100J20000003000Y?000000QY>00000000010009800600050006000>000E000E00070000000000000000000000000000000\#
                12400000=JE@0000<00040000000E000G200230000003000Y?000000QY>0000000001000:800600050006000>000E000E000700000000000000000002000S100<30000000000\#
                P=400000?FG@0000<00040000000F000=100=20000003000Y?000000QY>0000000001000;800600050006000>000E000E00070000000000000000000000000000000\#
                DB400000]JI@0000<00040000000C000D200Y10000003000Y?000000aD70000000001000<800600050006000>000E000E000700000000000000000002000e000Z10000000000\#
                5J400000?FK@0000<00040000000E000Z100R20000003000Y?000000QY>0000000001000=800600050006000>000E000E00070000000000000000000000000000000\#
                ZO400000?FM@0000<00040000000H000V100K20000002000000000000000000000001000>800400050006000>00070000000000000000000000000000000\#
                OT400000?JO@0000<00040000000>000F200d10000003000Y?000000aD70000000001000?800600050006000>000E000E000700000000000000000001000Q10000000000\#
                K[4000005000n000;100;000\#
                `]4000008000I000W000;000\#
                o^4000008000W000W000;000\#
                L`4000008000b000W000;000\#
                4b4000008000m000W000;000\#
                gc4000008000V000W000;000\#
                Ce4000008000Q000W000;000\#
                Zf4000008000@100W000;000\#
                `h4000008000B100W000;000\#
                hj4000008000h000W000;000\#
                Vl4000008000c000W000;000\#
                ?n4000008000S000W000;000\#
                Xo4000005000G000S100;000\#
                ^1500000100000001000\#
                ^150000050005000500050000000a100;100000000006000>100D100]100S200^200F2000000000000000000
                """#
        )
    }
}
