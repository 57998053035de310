package careplan.render.document;

import java.util.Set;

/**
 * A language that words are in, by its tag (BCP 47), such as {@code cy} or {@code en-GB}.
 *
 * @param tag as written in {@code lang}
 */
public record Language(String tag) {

  /** British English, the language that labels fall back to. */
  public static final Language ENGLISH = new Language("en-GB");

  /** Welsh, which comes first where both stand side by side. */
  public static final Language WELSH = new Language("cy");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  /** The language of a tag; plain {@code en} is read as British English. */
  public static Language of(String tag) {
    return switch (tag) {
      case "en", "en-GB" -> ENGLISH;
      case "cy", "cy-GB" -> WELSH;
      default -> new Language(tag);
    };
  }

  /** The first part of the tag, which names the language itself. */
  public String name() {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  /** Whether it is written from right to left, and lines start at the right. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(name());
  }

  /** Whether it is some kind of English. */
  public boolean isEnglish() {
    return name().equals("en");
  }
}
