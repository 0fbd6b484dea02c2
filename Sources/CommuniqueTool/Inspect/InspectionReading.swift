import Communique
import CommuniquePage

/// Reads inputs for their inspection.
struct InspectionReading {
    let source: DocumentReading
    let filters: FilterChain
    let renderers: [any DocumentRenderer]
    /// The encoding that the caller named.
    let encoding: PageEncoding?

    /// What was understood of `input`; remarks go to the log, since the inspection shows them.
    ///
    /// - Throws: ``ToolError``, when nothing was.
    func inspection(of input: InputFile, loggingTo session: ToolSession) throws -> Inspection {
        let bytes = try input.read(atMost: source.catalog.limits.inputBytes)
        let format = try source.parser(for: bytes, of: input).format
        let remarks = LoggedRemarks(session)
        let documents: [Document]
        do {
            documents = try source.documents(in: bytes, of: input, reportingTo: remarks).map {
                read in
                try remarks.value(of: input.name) { try read.filtered(by: filters) }
            }
        } catch {
            // Nothing will show the remarks on what is no document.
            session.print(remarks.diagnostics, file: input.name)
            throw error
        }
        return Inspection(
            name: input.name,
            format: format,
            source: SourceText(of: bytes, as: format, encoding: encoding),
            documents: documents,
            remarks: remarks.diagnostics,
            renderers: renderers
        )
    }
}
