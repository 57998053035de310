package careplan.render.file;

import careplan.plan.Communication;
import careplan.plan.LanguageTag;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import careplan.render.document.Language;
import careplan.render.words.LabelFiles;
import careplan.render.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The copy that a person's recorded communication needs ask for (R192, R193, R195; the Accessible
 * Information Standard's steps "meet" and "review").
 *
 * @param copy the kind of copy
 * @param points the size of its letters, where large print is needed besides
 * @param note one line that says which need is met and which is not
 */
record SuitedCopy(Copy copy, Optional<Integer> points, String note) {
  private static final int LARGE = 18;

  /** The copy that meets a format, where one does. */
  private static final Map<String, String> MEETS =
      Map.of(
          "standard", "mine",
          "electronic", "mine",
          "large-print", "large-print",
          "easy-read", "easy-read",
          "pictures", "easy-read",
          "symbols", "easy-read");

  /** The copy for a person. */
  static SuitedCopy of(Plan plan, LabelFiles files) {
    List<String> formats = new ArrayList<>();
    Communication communication = plan.person().communication().orElse(null);
    if (communication != null) {
      communication.formats().forEach(format -> formats.add(format.value()));
    }
    Set<String> wanted = new LinkedHashSet<>();
    List<String> met = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (String format : formats) {
      String copy = MEETS.getOrDefault(format, "");
      boolean made = Copies.named(copy).isPresent();
      (made ? met : unmet).add(format);
      if (made) {
        wanted.add(copy);
      }
    }
    String copy =
        wanted.contains("easy-read")
            ? "easy-read"
            : wanted.contains("large-print") ? "large-print" : "mine";
    boolean larger = wanted.contains("large-print") && copy.equals("easy-read");
    language(plan, files, met, unmet);
    return new SuitedCopy(
        Copies.named(copy).orElseThrow(),
        larger ? Optional.of(LARGE) : Optional.empty(),
        note(plan, copy, met, unmet, communication));
  }

  private static void language(Plan plan, LabelFiles files, List<String> met, List<String> unmet) {
    String tag = plan.person().language().map(Text::value).orElse("en");
    Language language = LanguageTag.isOne(tag) ? Language.of(tag) : Language.ENGLISH;
    if (language.isEnglish()) {
      return;
    }
    Labels english = files.english();
    String name = english.has("language." + tag) ? english.plain("language." + tag) : tag;
    Labels labels = files.unasked(language).orElse(null);
    boolean written = plan.writtenIn().map(Text::value).orElse("en").equals(tag);
    if (labels != null && labels.isChecked()) {
      met.add(written ? name : name + " headings");
    }
    if (labels == null || !written) {
      unmet.add(written ? name + " headings" : name + " (the plan itself is in another language)");
    }
  }

  private static String note(
      Plan plan, String copy, List<String> met, List<String> unmet, Communication communication) {
    String who =
        plan.person().knownAs().or(plan.person()::name).map(Text::value).orElse("This person");
    StringBuilder note = new StringBuilder(who);
    if (met.isEmpty() && unmet.isEmpty()) {
      return note.append(" has no format on record, so this is the standard copy.").toString();
    }
    note.append(": copy ").append(copy);
    note.append(met.isEmpty() ? "" : ", which meets " + joined(met));
    note.append(unmet.isEmpty() ? "" : "; not met here: " + joined(unmet));
    if (communication != null && communication.checked().isPresent()) {
      note.append(". Needs last checked on ").append(communication.checked().get());
    }
    return note.append('.').toString();
  }

  private static String joined(List<String> words) {
    return String.join(", ", words);
  }
}
