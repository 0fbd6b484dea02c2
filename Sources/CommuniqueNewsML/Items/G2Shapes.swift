/// Elements that say how the content was made, and for whom.
///
/// - Source: NewsML-G2 2.35 `AdministrativeMetadataGroup`.
public protocol G2AdministrativeProperties: G2Node {}

/// Elements that say what the content is about.
///
/// - Source: NewsML-G2 2.35 `DescriptiveMetadataGroup`.
public protocol G2DescriptiveProperties: G2Node {}

/// Elements that say what content is like: how large, how long, how it is coded.
///
/// - Source: NewsML-G2 2.35 `newsContentCharacteristics` attributes.
public protocol G2Characteristics: G2Node {}

/// An item of any kind.
///
/// - Source: NewsML-G2 2.35 `AnyItemType`.
public protocol G2AnyItem: G2Node {}
