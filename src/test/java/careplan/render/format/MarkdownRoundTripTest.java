package careplan.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Table;
import careplan.render.document.Target;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever words a plan holds, a reader of Markdown gets them back in every place (R21). */
class MarkdownRoundTripTest {
  private static final String SIGNS = "*_`~|\\<>[]()#+-=!&;:.1 9a b\"'@$^{}/%?,é中";
  private static final Parser PARSER = Parser.builder().build();

  /** Where words can stand. */
  enum Place {
    PARAGRAPH(line -> Paragraph.of(line)),
    BULLET(line -> Listing.bullets(List.of(line, List.of(Documents.words("second"))))),
    NUMBER(line -> Listing.of(Listing.Kind.NUMBERS, List.of(line))),
    HEADING(line -> new Section("", line, Section.Frame.NONE, List.of())),
    STRONG(line -> Paragraph.of(new Strong(line), Documents.words(" after"))),
    LINK(line -> Paragraph.of(new Link(line, Target.phone("111")))),
    VALUE(
        line ->
            new KeyValues(
                List.of(new KeyValues.Entry(List.of(Documents.words("Key")), List.of(line)))));

    private final Function<List<Inline>, Content> content;

    Place(Function<List<Inline>, Content> content) {
      this.content = content;
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void wordsComeBackTheSame(Place place) {
    Random random = new Random(20261121 + place.ordinal());
    for (int i = 0; i < 4_000; i++) {
      String words = random(random);
      String markdown =
          new MarkdownFormat()
              .write(
                  Documents.of(
                      Language.ENGLISH, place.content.apply(List.of(Documents.words(words)))));
      assertThat(read(markdown)).as("%s in%n%s", words, markdown).contains(squeezed(words));
    }
  }

  @org.junit.jupiter.api.Test
  void cellsKeepTheirColumns() {
    Random random = new Random(7);
    for (int i = 0; i < 4_000; i++) {
      String words = random(random);
      List<Inline> cell = List.of(Documents.words(words));
      String markdown =
          new MarkdownFormat()
              .write(
                  Documents.of(
                      Language.ENGLISH,
                      new Table(
                          List.of(Documents.words("Caption")),
                          List.of(cell, cell),
                          List.of(List.of(Table.Cell.of(cell), Table.Cell.of(cell))))));
      String row = markdown.lines().filter(line -> line.startsWith("|")).reduce("", (a, b) -> b);
      assertThat(row.substring(1, row.length() - 1).split("\\|", -1)).as(row).hasSize(2);
      assertThat(read(row.substring(1, row.length() - 1).split("\\|", -1)[0]))
          .as(row)
          .contains(squeezed(words));
    }
  }

  private static String random(Random random) {
    StringBuilder words = new StringBuilder();
    for (int n = random.nextInt(6); n >= 0; n--) {
      words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return words.toString();
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s", "");
  }

  /** What a reader sees, without its spaces. */
  private static String read(String markdown) {
    StringBuilder text = new StringBuilder();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral());
              }

              @Override
              public void visit(Code node) {
                changed(node);
              }

              @Override
              public void visit(FencedCodeBlock node) {
                changed(node);
              }

              @Override
              public void visit(IndentedCodeBlock node) {
                changed(node);
              }

              @Override
              public void visit(HtmlInline node) {
                changed(node);
              }

              @Override
              public void visit(HtmlBlock node) {
                changed(node);
              }

              @Override
              public void visit(CustomNode node) {
                changed(node);
              }

              private void changed(Node node) {
                throw new AssertionError(node + " in " + markdown);
              }
            });
    return squeezed(text.toString());
  }
}
