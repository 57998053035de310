package careplan.manual;

import java.util.List;
import java.util.Locale;

/**
 * A page in the macros of man(7), written so that groff and mandoc have nothing to say of it.
 *
 * <p>Words are plain text; {@link #bold} and {@link #italic} mark some of them.
 */
public final class Roff {
  private static final int WIDTH = 78;
  private static final char BOLD = '\u0002';
  private static final char ITALIC = '\u0003';
  private static final char ROMAN = '\u0004';

  private final StringBuilder text = new StringBuilder();
  private boolean afterHeading;

  /**
   * Begins a page.
   *
   * @param name as {@code careplan-lint}
   * @param section of the manual: 1 commands, 5 file formats, 7 overviews
   * @param date of the release, as 2026-11-01
   * @param purpose what follows the name in lists of pages
   */
  public Roff(String name, int section, String date, String version, String purpose) {
    text.append(".\\\" Made from the program: see \"For those who change it\" in README.md.\n");
    text.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(' ').append(section);
    text.append(" ").append(date).append(" \"").append(version).append("\" \"careplan manual\"\n");
    // Words stay whole, and lines ragged: a justified column at this width is full of gaps.
    text.append(".nr HY 0\n.nh\n.ad l\n");
    section("Name");
    wrap(name + " - " + purpose);
  }

  /** Words in bold: what is typed as it stands. */
  public static String bold(String words) {
    return BOLD + words + ROMAN;
  }

  /** Words in italics: what stands for something else. */
  public static String italic(String words) {
    return ITALIC + words + ROMAN;
  }

  /** Markdown's code spans as bold words; its other marks are left out. */
  public static String markdown(String words) {
    StringBuilder marked = new StringBuilder();
    boolean code = false;
    for (String part : words.split("`", -1)) {
      marked.append(code ? bold(part) : part.replace("**", ""));
      code = !code;
    }
    return marked.toString();
  }

  public Roff section(String heading) {
    text.append(".SH ").append(encode(heading.toUpperCase(Locale.ROOT))).append('\n');
    afterHeading = true;
    return this;
  }

  public Roff subsection(String heading) {
    text.append(".SS ").append(encode(heading)).append('\n');
    afterHeading = true;
    return this;
  }

  public Roff paragraph(String words) {
    text.append(afterHeading ? "" : ".PP\n");
    wrap(words);
    return this;
  }

  /** Several paragraphs, with an empty line between them. */
  public Roff paragraphs(String block) {
    for (String words : block.strip().split("\n\n", -1)) {
      paragraph(words.replace('\n', ' '));
    }
    return this;
  }

  /** A term, and below it, moved in, what it means. */
  public Roff term(String words, String meaning) {
    text.append(".TP\n");
    line(encode(words));
    wrap(meaning);
    return this;
  }

  /** Another paragraph on the term before. */
  public Roff more(String words) {
    text.append(".IP\n");
    wrap(words);
    return this;
  }

  /** Lines as they stand. */
  public Roff example(List<String> lines) {
    text.append(afterHeading ? "" : ".PP\n").append(".RS 4\n.EX\n");
    for (String one : lines) {
      line(encode(one));
    }
    text.append(".EE\n.RE\n");
    afterHeading = false;
    return this;
  }

  /** The page so far. */
  public String text() {
    return text.toString();
  }

  private void wrap(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split(" +", -1)) {
      String encoded = encode(word);
      if (!line.isEmpty() && line.length() + 1 + encoded.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(encoded);
    }
    line(line.toString());
  }

  /** A line of text: what would be a request at its start is none. */
  private void line(String encoded) {
    boolean request = encoded.startsWith(".") || encoded.startsWith("'");
    text.append(request ? "\\&" : "").append(encoded).append('\n');
    afterHeading = false;
  }

  private static String encode(String words) {
    StringBuilder encoded = new StringBuilder();
    words
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case BOLD -> encoded.append("\\fB");
                case ITALIC -> encoded.append("\\fI");
                case ROMAN -> encoded.append("\\fR");
                case '\\' -> encoded.append("\\e");
                case '-' -> encoded.append("\\-");
                case '\'' -> encoded.append("\\(aq");
                case '`' -> encoded.append("\\(ga");
                case '^' -> encoded.append("\\(ha");
                case '~' -> encoded.append("\\(ti");
                default -> {
                  if (letter < 0x80) {
                    encoded.appendCodePoint(letter);
                  } else {
                    encoded.append(String.format("\\[u%04X]", letter));
                  }
                }
              }
            });
    return encoded.toString();
  }
}
