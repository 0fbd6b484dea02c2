import Communique

/// Who sent an item, as far as the item says.
struct SenderFacts {
    /// The code of the provider behind its alias, or its literal.
    var codes: [String] = []
    /// The names of the provider.
    var names: [String] = []
    /// The domain that the guid was given by.
    var authority: String?

    /// Reads the domain of `guid`: `urn:newsml:DOMAIN:…`, `tag:DOMAIN,YEAR:…`, or that of a URL.
    mutating func setAuthority(ofGuid guid: String) {
        let text = guid.trimmedBlanks.lowercased()
        var rest: Substring
        if text.hasPrefix("urn:newsml:") {
            rest = text.dropFirst("urn:newsml:".count)
        } else if text.hasPrefix("tag:") {
            rest = text.dropFirst("tag:".count)
        } else if let scheme = text.firstRange(of: "://") {
            rest = text[scheme.upperBound...]
        } else {
            return
        }
        if let at = rest.prefix(while: { $0 != ":" && $0 != "/" && $0 != "," }).lastIndex(of: "@") {
            rest = rest[rest.index(after: at)...]
        }
        let domain = rest.prefix { $0 != ":" && $0 != "," && $0 != "/" }
        authority = domain.isEmpty ? nil : String(domain)
    }
}

extension DialectProfile.Sender {
    /// Whether an item with these facts comes from this sender.
    func matches(_ facts: SenderFacts) -> Bool {
        switch self {
        case .provider(let code):
            let code = code.lowercased()
            return facts.codes.contains { $0.lowercased() == code }
        case .providerName(let name):
            let name = name.lowercased()
            return facts.names.contains { $0.lowercased() == name }
        case .authority(let domain):
            guard let authority = facts.authority else { return false }
            let domain = domain.lowercased()
            return authority == domain || authority.hasSuffix("." + domain)
        }
    }
}

extension [DialectProfile] {
    /// The first profile that knows the sender. The provider comes before the guid: an item that one
    /// agency relays keeps the guid of another.
    func profile(for facts: SenderFacts) -> DialectProfile? {
        let isProvider: (DialectProfile.Sender) -> Bool = {
            if case .authority = $0 { false } else { true }
        }
        return first { $0.senders.contains { isProvider($0) && $0.matches(facts) } }
            ?? first { $0.senders.contains { !isProvider($0) && $0.matches(facts) } }
    }
}
