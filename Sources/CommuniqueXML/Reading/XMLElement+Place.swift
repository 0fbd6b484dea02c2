extension XMLElement {
    /// Whether both are one and the same element of one tree, and not two that are equal.
    package func isSamePlace(as other: XMLElement) -> Bool {
        storage === other.storage && index == other.index
    }
}
