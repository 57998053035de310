package careplan.render.file;

import careplan.render.easy.Pictures;
import careplan.render.format.StyleSheets;
import careplan.render.words.LabelFiles;
import careplan.render.words.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that a team can have of its own, as they come with the program. */
public final class Parts {
  private Parts() {}

  /** Their names. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(Templates.STYLE, Templates.PICTURES));
    LabelFiles.LANGUAGES.forEach(language -> names.add(Templates.labels(language)));
    return names;
  }

  /** The text of one of them. */
  public static Optional<String> ours(String name) {
    if (name.equals(Templates.STYLE)) {
      return Optional.of(StyleSheets.copy());
    }
    if (name.equals(Templates.PICTURES)) {
      return Optional.of(Pictures.words());
    }
    for (String language : LabelFiles.LANGUAGES) {
      if (name.equals(Templates.labels(language))) {
        return Optional.of(LabelFiles.ours(language));
      }
    }
    return Optional.empty();
  }
}
