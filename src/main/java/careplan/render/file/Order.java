package careplan.render.file;

import careplan.render.copy.Copy;
import careplan.render.document.Language;
import careplan.render.format.HtmlStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which copies are asked for.
 *
 * @param copies kinds of copy, in order
 * @param formats each copy is written in each
 * @param reader whom they are for: an id of the team or a name as consent has it; empty for whom
 *     each kind is made for
 * @param language of the labels; empty for the person's own where there are labels in it
 * @param points the size of letters, where it is not the copy's own
 * @param day on which consent has to hold
 * @param style how pages look
 */
public record Order(
    List<Copy> copies,
    List<OutputFormat> formats,
    Optional<String> reader,
    Optional<Language> language,
    Optional<Integer> points,
    LocalDate day,
    HtmlStyle style) {}
