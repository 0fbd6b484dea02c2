#if canImport(NaturalLanguage)
    public import Communique
    import NaturalLanguage

    /// Tells languages with Apple's NaturalLanguage.
    public struct NaturalLanguageIdentifier: LanguageIdentifier {
        /// How many languages it gives at most.
        public var limit: Int

        /// Makes an identifier that gives at most `limit` languages.
        public init(limit: Int = 4) { self.limit = limit }

        /// The languages that `text` may be in.
        public func identify(_ text: String, context: LanguageContext) -> [LanguageCandidate] {
            let recognizer = NLLanguageRecognizer()
            if let document = context.document {
                // A hint is a prior: the document's language is likely, and others are not excluded.
                recognizer.languageHints = [NLLanguage(rawValue: document.rawValue): 0.8]
            }
            recognizer.processString(text)
            return recognizer.languageHypotheses(withMaximum: limit)
                .sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
                .compactMap { language, confidence in
                    LanguageTag(language.rawValue).map {
                        LanguageCandidate($0, confidence: confidence)
                    }
                }
        }
    }
#endif
