package careplan.render.file;

import careplan.render.copy.Copy;
import careplan.render.document.Language;
import careplan.render.easy.Pictures;
import careplan.render.easy.Symbols;
import careplan.render.words.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which copies are asked for.
 *
 * @param copies kinds of copy, in order; none for the one that suits each person
 * @param formats each copy is written in each
 * @param reader whom they are for: an id of the team or a name as consent has it; empty for whom
 *     each kind is made for
 * @param languages of the labels, one or two, Welsh first (Welsh Language Standards); none for the
 *     person's own where there are labels in it
 * @param points the size of letters, where it is not the copy's own
 * @param day on which consent has to hold
 * @param templates parts of a team's own
 * @param style that comes after the style of pages and wins
 * @param symbols pictures that somebody brings
 */
public record Order(
    List<Copy> copies,
    List<OutputFormat> formats,
    Optional<String> reader,
    List<Language> languages,
    Optional<Integer> points,
    LocalDate day,
    Templates templates,
    String style,
    Symbols symbols) {

  /** Puts Welsh first, where there are two. */
  public Order {
    List<Language> ordered = new ArrayList<>(languages);
    if (ordered.remove(Language.WELSH)) {
      ordered.add(0, Language.WELSH);
    }
    languages = List.copyOf(ordered);
    if (languages.size() > 2) {
      throw new IllegalArgumentException("labels in " + languages.size() + " languages");
    }
  }

  /** An order of some copies, without anything of a team's own. */
  public static Order of(List<Copy> copies, List<OutputFormat> formats, LocalDate day) {
    return new Order(
        copies,
        formats,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        day,
        Templates.NONE,
        "",
        Symbols.NONE);
  }

  /** The same for one reader. */
  public Order forReader(String id) {
    return new Order(
        copies, formats, Optional.of(id), languages, points, day, templates, style, symbols);
  }

  /** The same with labels in one language, or in two. */
  public Order inLanguages(Language... labels) {
    return new Order(
        copies, formats, reader, List.of(labels), points, day, templates, style, symbols);
  }

  /** Which words stand for which picture. */
  String pictureWords() {
    return templates.part(Templates.PICTURES).orElseGet(Pictures::words);
  }
}
