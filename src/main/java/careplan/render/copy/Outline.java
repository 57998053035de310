package careplan.render.copy;

import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a copy as they are put together; one that says nothing is left out. */
final class Outline {
  private final Edition edition;
  private final List<Section> sections = new ArrayList<>();

  Outline(Edition edition) {
    this.edition = edition;
  }

  /** Adds a section under the heading of a path. */
  Outline with(String path, List<? extends Content> contents) {
    Headed.section(edition, path, List.copyOf(contents)).ifPresent(sections::add);
    return this;
  }

  /** Adds sections that are ready, but those of these ids. */
  Outline with(List<Section> ready, String... without) {
    List<String> left = List.of(without);
    for (Section section : ready) {
      if (!left.contains(section.id())) {
        sections.add(section);
      }
    }
    return this;
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  /** Why a copy cannot be made, where it has no section: where to write what it would say. */
  Optional<String> unlessAny(String where) {
    return isEmpty()
        ? Optional.of("The plan says nothing for it. Write it under " + where + ".")
        : Optional.empty();
  }

  /** The whole copy. */
  Document page(String copy, Layout layout, List<Content> introduction) {
    return PageFrame.around(edition, copy, layout, introduction, sections);
  }
}
