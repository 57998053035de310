package careplan.cli;

import careplan.conversation.Utterance;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.List;

/** Shows what a conversation says: the same words on every screen, broken where it is narrow. */
final class SpokenWords {
  /** How far the second line of something that stands in stands in further. */
  private static final int STANDING_IN = 2;

  private final PrintStream screen;
  private final Paper paper;
  private final boolean isBroken;

  /**
   * @param columns how wide the screen is; 0 where it breaks lines itself
   */
  SpokenWords(PrintStream screen, int columns, boolean coloured) {
    this.screen = screen;
    this.paper = Paper.of(columns == 0 ? 80 : columns, coloured);
    this.isBroken = columns > 0;
  }

  void say(List<Utterance> utterances) {
    for (Utterance utterance : utterances) {
      switch (utterance.kind()) {
        case HEADING -> {
          screen.print('\n');
          paragraph(utterance.words(), Style.STRONG, "", true);
        }
        case QUESTION -> {
          screen.print('\n');
          paragraph(utterance.words(), Style.STRONG, "", false);
        }
        case OPTION -> paragraph(utterance.words(), null, "  ", false);
        case HINT -> paragraph(utterance.words(), Style.FAINT, "", false);
        case ECHO -> paragraph(utterance.words(), null, "", false);
        case REMARK -> paragraph(utterance.words(), Style.YELLOW, "", false);
        case TEXT -> text(utterance.words());
      }
    }
    screen.flush();
  }

  /** A sentence of the program itself. */
  void say(String sentence) {
    paragraph(sentence, null, "", false);
    screen.flush();
  }

  /** One of a few sentences that stand below another. */
  void item(String sentence) {
    paragraph("- " + sentence, null, "", false, 2);
    screen.flush();
  }

  /** Lines stay as they are: they are the lines of a file. */
  private void text(String lines) {
    screen.print('\n');
    for (String line : lines.split("\n", -1)) {
      screen.print(VisibleText.oneLine(line) + "\n");
    }
  }

  private void paragraph(String words, Style style, String margin, boolean underlined) {
    paragraph(words, style, margin, underlined, margin.isEmpty() ? 0 : margin.length() + 4);
  }

  private void paragraph(String words, Style style, String margin, boolean underlined, int indent) {
    for (String line : words.split("\n", -1)) {
      String visible = VisibleText.oneLine(line).stripLeading();
      int inner = line.isBlank() ? 0 : line.length() - line.stripLeading().length();
      String first = margin + " ".repeat(inner);
      int rest = inner == 0 ? indent : first.length() + STANDING_IN;
      List<String> lines = isBroken ? paper.wrap(visible, first.length(), rest) : List.of(visible);
      for (int i = 0; i < lines.size(); i++) {
        String shown = i == 0 ? first + lines.get(i) : " ".repeat(rest) + lines.get(i);
        screen.print((style == null ? shown : paper.in(style, shown)) + "\n");
      }
      if (underlined) {
        screen.print("-".repeat(Math.min(visible.length(), paper.width())) + "\n");
      }
    }
  }
}
