import Communique
import CommuniqueJSON
import SystemPackage

/// Answers the records of a stream, each before the next is read.
struct StreamRun {
    /// The options of the command line for readers.
    let options: FormatCatalog.Options
    /// How records are read that have no options of their own.
    let source: DocumentReading
    let conversion: Conversion
    /// Whether answers tell the facts of their documents.
    let tellsFacts: Bool
    /// The least severity of a remark that is told.
    let severity: Diagnostic.Severity
    /// Whether each record was converted.
    private(set) var hasSucceeded = true

    init(
        options: FormatCatalog.Options,
        from: String?,
        conversion: Conversion,
        tellsFacts: Bool,
        severity: Diagnostic.Severity
    ) {
        self.options = options
        source = DocumentReading(catalog: FormatCatalog(options), formatName: from)
        self.conversion = conversion
        self.tellsFacts = tellsFacts
        self.severity = severity
    }

    /// Answers each line of `input` that holds more than blanks.
    ///
    /// - Throws: ``ToolError`` when the lines cannot be read or the answers not be written.
    mutating func answer(_ input: InputFile) throws {
        try input.withDescriptor { descriptor in
            // A page has more bytes as a string of JSON than by itself.
            let limit = options.limits.inputBytes.multipliedReportingOverflow(by: 2)
            var lines = LineInput(
                descriptor,
                name: input.name,
                limit: limit.overflow ? .max : limit.partialValue
            )
            var number = 0
            while let line = try lines.next() {
                number += 1
                guard let answer = answer(line, number: number) else { continue }
                if answer.error != nil { hasSucceeded = false }
                try StandardStreams.write(answer.bytes)
            }
        }
    }

    /// The answer to a line; `nil` for an empty one.
    private func answer(_ line: LineInput.Line, number: Int) -> StreamAnswer? {
        var answer = StreamAnswer(line: number)
        let remarks = RecordRemarks()
        do {
            guard case .text(let bytes) = line else {
                throw StreamFault("the line is longer than --max-input-size allows")
            }
            if bytes.allSatisfy(ASCII.isBlank) { return nil }
            let object = try Self.object(in: bytes)
            answer.id = object["id"].map { Array($0.source) }
            let documents = try documents(of: StreamRecord(object), number, remarks, &answer)
            if tellsFacts { answer.documents = documents }
        } catch {
            answer.error = Self.told(error, remarks.all)
        }
        answer.remarks = remarks.all.filter { $0.severity >= severity }
        return answer
    }

    /// Converts a record; gives its documents.
    private func documents(
        of record: StreamRecord,
        _ number: Int,
        _ remarks: RecordRemarks,
        _ answer: inout StreamAnswer
    ) throws -> [Document] {
        var source = source
        if record.changesReaders || record.from != nil {
            source = DocumentReading(
                catalog: record.changesReaders
                    ? FormatCatalog(record.options(options)) : source.catalog,
                formatName: record.from ?? source.formatName
            )
        }
        let (bytes, input) = try record.bytes(number: number, limits: options.limits)
        let documents = try source.documents(in: bytes, of: input, reportingTo: remarks)
        var conversion = conversion
        conversion.metadata += record.metadata
        let prepared = try documents.map {
            try conversion.prepared($0, named: input.name, reportingTo: remarks)
        }
        answer.outputs = try conversion.outputs(
            ofPrepared: prepared,
            named: input.name,
            reportingTo: remarks
        )
        return prepared
    }

    private static func object(in line: [UInt8]) throws -> JSONNode {
        do throws(JSONError) {
            let text = try JSONText(line, limits: JSONLimits(bytes: .max))
            if let error = text.duplicateKeyError { throw error }
            if let root = text.roots.first { return root }
        } catch {
            throw StreamFault(
                "the line is no JSON: column \(error.position.column): \(error.message)"
            )
        }
        throw StreamFault("the line holds no record")
    }

    /// What an error is called in an answer: where it says nothing, a remark has said it.
    private static func told(
        _ error: any Error,
        _ remarks: [Diagnostic]
    ) -> (code: Diagnostic.Code, message: String) {
        switch error {
        case let fault as StreamFault: ("tool.record", fault.message)
        case let error as ToolError:
            if let message = error.message {
                (error.status.code, message)
            } else if let remark = remarks.first(where: { $0.severity == .error }) {
                (remark.code, remark.message)
            } else {
                (error.status.code, "the record cannot be converted")
            }
        default: ("tool.record", "\(error)")
        }
    }
}

/// Keeps the remarks on one record.
private final class RecordRemarks: RemarkSink {
    private(set) var all: [Diagnostic] = []

    func report(_ diagnostics: [Diagnostic], file: String) { all += diagnostics }
}
