extension XMLElement {
    /// Makes an element without children or attributes.
    public init(_ name: XMLExpandedName, vocabulary: XMLVocabulary = .empty) {
        var builder = XMLTreeBuilder(vocabulary: vocabulary)
        builder.start(name)
        self = builder.finish()
    }

    /// Makes an element by the number of its name, without children or attributes.
    public init(_ id: XMLNameID, vocabulary: XMLVocabulary) {
        var builder = XMLTreeBuilder(vocabulary: vocabulary)
        builder.start(id)
        self = builder.finish()
    }

    /// The element without the tree around it: what it inherits from there, a language and
    /// declarations of namespaces, it keeps.
    ///
    /// Costs time and memory for what the element holds alone.
    public var detached: XMLElement {
        guard index != 0 || storage.records.count != Int(record.extent) else { return self }
        var builder = XMLTreeBuilder(names: storage.names, capacity: Int(record.extent))
        builder.context = inherited
        builder.copy(storage, index)
        return builder.finish()
    }

    /// The element with the numbers that `vocabulary` has for its names.
    public func using(_ vocabulary: XMLVocabulary) -> XMLElement {
        guard storage.names.vocabulary !== vocabulary else { return self }
        var builder = XMLTreeBuilder(names: XMLNames(vocabulary), capacity: Int(record.extent))
        builder.context = inherited
        let namespaces = builder.context.namespaces.map { binding in
            (
                builder.names.intern(prefix: storage.names.prefixes[Int(binding.prefix)]),
                builder.names.intern(namespace: storage.names.namespaces[Int(binding.namespace)])
            )
        }
        builder.context.namespaces = namespaces
        builder.copy(storage, index)
        return builder.finish()
    }

    /// Gives the element another name, by its number in the vocabulary that it was read with.
    public mutating func rename(to id: XMLNameID) {
        guard record.name != id.index else { return }
        var builder = editor()
        builder.copyStart(storage, index)
        builder.records[0].name = id.index
        for child in childRecords { builder.copy(storage, child) }
        self = builder.finish()
    }

    /// Sets an attribute, in its place where it was there, else behind the others; `nil` removes it.
    public mutating func setAttribute(_ id: XMLNameID, to value: String?) {
        setAttribute(number: id.index, to: value)
    }

    /// Sets an attribute, in its place where it was there, else behind the others; `nil` removes it.
    public mutating func setAttribute(_ name: XMLExpandedName, to value: String?) {
        if let number = storage.names.find(name) {
            setAttribute(number: number, to: value)
        } else if value != nil {
            var names = storage.names
            let number = names.intern(name)
            setAttribute(number: number, to: value, names: names)
        }
    }

    /// Replaces all that the element holds.
    public mutating func setContent(_ nodes: [XMLNode]) {
        var builder = editor()
        builder.copyStart(storage, index)
        for node in nodes { builder.append(node) }
        self = builder.finish()
    }

    /// Replaces all that the element holds by text; comments and elements go too.
    public mutating func setText(_ text: String) { setContent([.text(text)]) }

    /// Replaces the children that `isReplaced` picks by others.
    ///
    /// The new children take the places of the old ones, in order; what is left of them stands behind
    /// the last old one, or, where there was none, before the first child for which `isAfter` says
    /// that it comes later, else at the end. All else that the element holds stays where it is.
    public mutating func replaceChildren(
        where isReplaced: (XMLNameID) -> Bool,
        with elements: [XMLElement],
        before isAfter: (XMLElement) -> Bool
    ) {
        let end = index + Int(record.extent)
        var old = 0
        var firstLater: Int?
        var child = index + 1
        while child < end {
            let inner = storage.records[child]
            if inner.kind == .element {
                if isReplaced(XMLNameID(inner.name)) {
                    old += 1
                } else if firstLater == nil, isAfter(XMLElement(storage, child)) {
                    firstLater = child
                }
            }
            child += Int(inner.extent)
        }
        var builder = editor()
        builder.copyStart(storage, index)
        var rest = elements[...]
        child = index + 1
        while child < end {
            let inner = storage.records[child]
            if old == 0, child == firstLater {
                for element in rest { builder.append(element) }
                rest = []
            }
            if inner.kind == .element, isReplaced(XMLNameID(inner.name)), old > 0 {
                old -= 1
                if let element = rest.popFirst() { builder.append(element) }
                if old == 0 {
                    for element in rest { builder.append(element) }
                    rest = []
                    // What was counted down to nothing must not be taken for "there was none".
                    old = -1
                }
            } else {
                builder.copy(storage, child)
            }
            child += Int(inner.extent)
        }
        for element in rest { builder.append(element) }
        self = builder.finish()
    }

    /// A copy in which each element of one namespace, at any depth, is of another.
    public func movingNamespace(from old: String, to new: String) -> XMLElement {
        var names = storage.names
        let target = names.intern(namespace: new)
        guard let source = names.namespaces.firstIndex(of: old) else { return self }
        let start = storage.records
        var moved: [UInt32: UInt32] = [:]
        let records = start.map { record in
            guard record.kind == .element, Int(names.namespace(of: record.name)) == source else {
                return record
            }
            var record = record
            if let known = moved[record.name] {
                record.name = known
            } else {
                let name = XMLExpandedName(namespace: new, names.local(record.name))
                let number = names.intern(name)
                moved[record.name] = number
                record.name = number
            }
            record.prefix = XMLNames.noPrefix
            return record
        }
        let attributes = storage.attributes.map { attribute in
            guard attribute.isNamespace, Int(attribute.name) == source, attribute.prefix == 0 else {
                return attribute
            }
            var attribute = attribute
            attribute.name = target
            return attribute
        }
        let copy = XMLStorage(
            records: RawTable(copying: records),
            attributes: RawTable(copying: attributes),
            text: storage.text.copy,
            names: names,
            context: storage.context
        )
        return XMLElement(copy, index)
    }

    /// What the element inherits from the elements around it.
    private var inherited: XMLContext {
        guard let parent else { return storage.context }
        return XMLContext(
            language: parent.language,
            namespaces: storage.namespacesInScope(at: parent.index)
        )
    }

    private func editor(names: XMLNames? = nil) -> XMLTreeBuilder {
        var builder = XMLTreeBuilder(
            names: names ?? storage.names,
            capacity: Int(record.extent) + 8
        )
        builder.context = inherited
        return builder
    }

    private mutating func setAttribute(
        number: UInt32,
        to value: String?,
        names: XMLNames? = nil
    ) {
        var builder = editor(names: names)
        let isThere = value != nil && attribute(XMLNameID(number)) != nil
        if let value, isThere {
            builder.copyStart(storage, index, replacing: number, by: value)
        } else {
            builder.copyStart(storage, index, replacing: number)
            if let value { builder.attribute(number, value) }
        }
        for child in childRecords { builder.copy(storage, child) }
        self = builder.finish()
    }

    /// The records of all that is directly within the element.
    private var childRecords: [Int] {
        let end = index + Int(record.extent)
        return Array(
            sequence(state: index + 1) { [storage] child in
                guard child < end else { return nil }
                defer { child += Int(storage.records[child].extent) }
                return child
            }
        )
    }
}
