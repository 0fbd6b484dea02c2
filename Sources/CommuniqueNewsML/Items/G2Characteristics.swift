public import Communique

extension G2Characteristics {
    /// How many words there are.
    @inlinable public var wordCount: Int? {
        get { self[attributeNumber: .wordcount] }
        set { self[attributeNumber: .wordcount] = newValue }
    }

    /// How many characters there are.
    @inlinable public var characterCount: Int? {
        get { self[attributeNumber: .charcount] }
        set { self[attributeNumber: .charcount] = newValue }
    }

    /// How many lines there are.
    @inlinable public var lineCount: Int? {
        get { self[attributeNumber: .linecount] }
        set { self[attributeNumber: .linecount] = newValue }
    }

    /// How many pages there are.
    @inlinable public var pageCount: Int? {
        get { self[attributeNumber: .pagecount] }
        set { self[attributeNumber: .pagecount] = newValue }
    }

    /// How wide it is, in ``widthUnit``, else in pixels.
    @inlinable public var width: Double? {
        get { self[decimal: .width] }
        set { self[decimal: .width] = newValue }
    }

    /// The unit of the width.
    @inlinable public var widthUnit: QCode? {
        get { self[qcode: .widthunit] }
        set { self[qcode: .widthunit] = newValue }
    }

    /// How high it is, in ``heightUnit``, else in pixels.
    @inlinable public var height: Double? {
        get { self[decimal: .height] }
        set { self[decimal: .height] = newValue }
    }

    /// The unit of the height.
    @inlinable public var heightUnit: QCode? {
        get { self[qcode: .heightunit] }
        set { self[qcode: .heightunit] = newValue }
    }

    /// How it must be turned to be seen upright, 1 to 8 as in EXIF.
    @inlinable public var orientation: Int? {
        get { self[attributeNumber: .orientation] }
        set { self[attributeNumber: .orientation] = newValue }
    }

    /// The shape it fits, such as upright.
    @inlinable public var layoutOrientation: QCode? {
        get { self[qcode: .layoutorientation] }
        set { self[qcode: .layoutorientation] = newValue }
    }

    /// The colour space.
    @inlinable public var colourSpace: QCode? {
        get { self[qcode: .colourspace] }
        set { self[qcode: .colourspace] = newValue }
    }

    /// Whether it is in colour.
    @inlinable public var colourIndicator: QCode? {
        get { self[qcode: .colourindicator] }
        set { self[qcode: .colourindicator] = newValue }
    }

    /// The bits of a pixel.
    @inlinable public var colourDepth: Int? {
        get { self[attributeNumber: .colourdepth] }
        set { self[attributeNumber: .colourdepth] = newValue }
    }

    /// Dots of an inch.
    @inlinable public var resolution: Int? {
        get { self[attributeNumber: .resolution] }
        set { self[attributeNumber: .resolution] = newValue }
    }

    /// How long it takes, in ``durationUnit``, else in seconds.
    @inlinable public var duration: String? {
        get { self[attribute: .duration] }
        set { self[attribute: .duration] = newValue }
    }

    /// The unit of the duration.
    @inlinable public var durationUnit: QCode? {
        get { self[qcode: .durationunit] }
        set { self[qcode: .durationunit] = newValue }
    }

    /// How sound is coded.
    @inlinable public var audioCodec: QCode? {
        get { self[qcode: .audiocodec] }
        set { self[qcode: .audiocodec] = newValue }
    }

    /// Kilobits of sound in a second.
    @inlinable public var audioBitRate: Int? {
        get { self[attributeNumber: .audiobitrate] }
        set { self[attributeNumber: .audiobitrate] = newValue }
    }

    /// Whether that varies.
    @inlinable public var audioIsVariableBitRate: Bool? {
        get { self[flag: .audiovbr] }
        set { self[flag: .audiovbr] = newValue }
    }

    /// Bits of a sample of sound.
    @inlinable public var audioSampleSize: Int? {
        get { self[attributeNumber: .audiosamplesize] }
        set { self[attributeNumber: .audiosamplesize] = newValue }
    }

    /// Samples of sound in a second.
    @inlinable public var audioSampleRate: Int? {
        get { self[attributeNumber: .audiosamplerate] }
        set { self[attributeNumber: .audiosamplerate] = newValue }
    }

    /// The layout of the channels of sound.
    @inlinable public var audioChannels: QCode? {
        get { self[qcode: .audiochannels] }
        set { self[qcode: .audiochannels] = newValue }
    }

    /// How film is coded.
    @inlinable public var videoCodec: QCode? {
        get { self[qcode: .videocodec] }
        set { self[qcode: .videocodec] = newValue }
    }

    /// Kilobits of film in a second.
    @inlinable public var videoAverageBitRate: Int? {
        get { self[attributeNumber: .videoavgbitrate] }
        set { self[attributeNumber: .videoavgbitrate] = newValue }
    }

    /// Whether that varies.
    @inlinable public var videoIsVariableBitRate: Bool? {
        get { self[flag: .videovbr] }
        set { self[flag: .videovbr] = newValue }
    }

    /// Pictures of film in a second.
    @inlinable public var videoFrameRate: Double? {
        get { self[decimal: .videoframerate] }
        set { self[decimal: .videoframerate] = newValue }
    }

    /// Whether film is progressive or interlaced.
    @inlinable public var videoScan: String? {
        get { self[attribute: .videoscan] }
        set { self[attribute: .videoscan] = newValue }
    }

    /// The shape of film, such as `16:9`.
    @inlinable public var videoAspectRatio: String? {
        get { self[attribute: .videoaspectratio] }
        set { self[attribute: .videoaspectratio] = newValue }
    }

    /// How colours of film are sampled.
    @inlinable public var videoSampling: String? {
        get { self[attribute: .videosampling] }
        set { self[attribute: .videosampling] = newValue }
    }

    /// How film was fitted.
    @inlinable public var videoScaling: QCode? {
        get { self[qcode: .videoscaling] }
        set { self[qcode: .videoscaling] = newValue }
    }

    /// How fine film is.
    @inlinable public var videoDefinition: QCode? {
        get { self[qcode: .videodefinition] }
        set { self[qcode: .videodefinition] = newValue }
    }
}
