package careplan.render.document;

/** What stands below a heading, one after another. */
public sealed interface Content
    permits Paragraph,
        Listing,
        KeyValues,
        Table,
        CareCard,
        ContactCard,
        Notice,
        Illustrated,
        WritingLines,
        Section {}
