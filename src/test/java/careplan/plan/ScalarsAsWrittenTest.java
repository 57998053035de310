package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.yaml.MappingNode;
import careplan.yaml.ScalarNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what is meant: no value is taken for a number, a date or a yes. */
class ScalarsAsWrittenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02920180000",
        "24/7",
        "1.50",
        "no",
        "yes",
        "on",
        "2027-03-01",
        "0o17",
        "0x1F",
        "1e3",
        "~",
        "null",
        "true",
        ".inf",
        "12:30:45",
        "+44 29 2018 0000",
        "=",
        "1_000"
      })
  void comesBackAsTheCharactersInTheFile(String written) {
    MappingNode root =
        (MappingNode)
            YamlReader.read(new SourceText("plan", "x-value: " + written + "\n"))
                .root()
                .orElseThrow();
    ScalarNode value = (ScalarNode) root.value("x-value").orElseThrow();
    assertThat(value.value()).isEqualTo(written);
  }
}
