package careplan.render.document;

import java.util.List;

/**
 * A whole copy.
 *
 * @param language the language of its labels, and of every word that does not say otherwise
 * @param layout how big it is on paper
 * @param kind what kind of copy it is, above the title, such as "Care plan"
 * @param title the one heading of the first level
 * @param introduction what stands before the first section
 * @param sections its parts
 * @param contents a heading for links to these parts; empty where there are none
 * @param furniture what every page shows
 */
public record Document(
    Language language,
    Layout layout,
    List<Inline> kind,
    List<Inline> title,
    List<Content> introduction,
    List<Section> sections,
    List<Inline> contents,
    Furniture furniture) {

  /** Copies the lists. */
  public Document {
    kind = List.copyOf(kind);
    title = List.copyOf(title);
    introduction = List.copyOf(introduction);
    sections = List.copyOf(sections);
    contents = List.copyOf(contents);
  }
}
