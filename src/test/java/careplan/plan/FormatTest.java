package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The format as the program knows it, against the format as it is written down. */
class FormatTest {
  private static final Path PAGE = Path.of("../shared/design/format.md");

  /** Every block of the format, once, under the first path that leads to it. */
  private static Map<String, Shape> shapesByPath() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    collect("", Plan.SHAPE, shapes);
    return shapes;
  }

  private static void collect(String path, Shape shape, Map<String, Shape> shapes) {
    if (shapes.containsValue(shape)) {
      return;
    }
    shapes.put(path, shape);
    for (Field field : shape.fields()) {
      String below = path.isEmpty() ? field.name() : path + "." + field.name();
      field.shape().ifPresent(inner -> collect(below, inner, shapes));
    }
  }

  @Test
  void knowsEveryFieldOfVersionOneInItsOrder() throws IOException {
    Map<String, Shape> shapes = shapesByPath();
    List<String> described = new ArrayList<>();
    shapes.forEach(
        (path, shape) ->
            described.add(
                (path.isEmpty() ? "(the plan)" : path)
                    + ": "
                    + (shape.isOpen()
                        ? "(names of the author's choice)"
                        : shape.fields().stream()
                            .map(Field::name)
                            .collect(Collectors.joining(" ")))));
    try (InputStream list = FormatTest.class.getResourceAsStream("fields-of-version-1.txt")) {
      assertThat(described)
          .containsExactly(
              new String(list.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R"));
    }
  }

  @Test
  void knowsEveryFieldOfTheFormatPageInItsOrder() throws IOException {
    assumeTrue(Files.exists(PAGE), "the design pages stand beside the repository only sometimes");
    String page = Files.readString(PAGE);
    int start = page.indexOf("```yaml\n") + 8;
    String yaml = page.substring(start, page.indexOf("```", start));
    YamlDocument document = YamlReader.read(new SourceText("format.md", yaml));
    int[] seen = new int[1];
    List<String> wrong = new ArrayList<>();
    compare(document.root().orElseThrow(), Plan.SHAPE, "", wrong, seen);
    assertThat(wrong).isEmpty();
    assertThat(seen[0]).isGreaterThan(450);
  }

  private static void compare(Node node, Shape shape, String path, List<String> wrong, int[] seen) {
    if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> compare(item, shape, path, wrong, seen));
    }
    if (!(node instanceof MappingNode mapping) || shape.isOpen()) {
      return;
    }
    int before = -1;
    for (MappingNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      seen[0]++;
      Field field = shape.field(name).orElse(null);
      if (field == null) {
        wrong.add(path + "." + name + " is not described");
        continue;
      }
      int position = shape.fields().indexOf(field);
      if (position < before) {
        wrong.add(path + "." + name + " stands elsewhere");
      }
      before = position;
      if (entry.value() instanceof SequenceNode && !field.many()) {
        wrong.add(path + "." + name + " is not described as a list");
      }
      field
          .shape()
          .ifPresent(inner -> compare(entry.value(), inner, path + "." + name, wrong, seen));
    }
  }

  @Test
  void saysOfEveryFieldWhatItIsForAndWhereItComesFrom() {
    shapesByPath()
        .forEach(
            (path, shape) -> {
              assertThat(shape.meaning()).as(path).matches("[A-Z].{8,110}[.]");
              for (Field field : shape.fields()) {
                String where = path + "." + field.name();
                assertThat(field.meaning()).as(where).matches("[A-Z].{6,90}[.?]");
                assertThat(field.meaning()).as(where).doesNotContain(". ", "? ");
                assertThat(field.source()).as(where).matches("R[0-9]{3}|");
              }
            });
  }

  @Test
  void namesNoFieldTwiceInABlock() {
    shapesByPath()
        .forEach(
            (path, shape) ->
                assertThat(shape.fields())
                    .as(path)
                    .extracting(Field::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void namesNoTwoBlocksAlike() {
    assertThat(shapesByPath().values()).extracting(Shape::name).doesNotHaveDuplicates();
  }

  @Test
  void pointsToFieldsThatExist() {
    shapesByPath()
        .forEach(
            (path, shape) -> {
              Set<String> named = new HashSet<>(shape.knownBy());
              shape.shortField().ifPresent(named::add);
              for (String name : named) {
                if (shape.field(name).isEmpty()) {
                  fail(path + " is known by or short for " + name + ", which it has not");
                }
              }
            });
  }

  @Test
  void namesNoFieldLikeALanguageWhereProseMayStandInItsPlaceUnlessItSaysSo() {
    shapesByPath()
        .forEach(
            (path, shape) -> {
              if (shape.maybeProse()) {
                assertThat(shape.fields())
                    .as(path)
                    .extracting(Field::name)
                    .filteredOn(LanguageTag::isOne)
                    .isSubsetOf("new");
              }
            });
  }
}
