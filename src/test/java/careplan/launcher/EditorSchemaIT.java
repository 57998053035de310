package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor's YAML support says of a plan when it knows the packaged schema. */
class EditorSchemaIT {

  private static final Path CHECKS = Path.of(".ci");
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path SCHEMA =
      Path.of(System.getProperty("careplan.program"), "share", "careplan-1.schema.json");

  @TempDir Path temporary;

  @BeforeEach
  void findTheLanguageServer() {
    boolean found = Files.isDirectory(CHECKS.resolve("node_modules/yaml-language-server"));
    if (!"1".equals(System.getenv("CAREPLAN_REQUIRE_TOOLS"))) {
      Assumptions.assumeTrue(found, "yaml-language-server is not installed");
    }
    assertThat(found).as("yaml-language-server is installed in .ci").isTrue();
    assertThat(SCHEMA).exists();
  }

  private static List<String> remarksOn(List<Path> plans) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("node");
    command.add(CHECKS.resolve("editor-check.cjs").toString());
    command.add(SCHEMA.toString());
    plans.forEach(plan -> command.add(plan.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }

  private static List<Path> goodExamples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".careplan.yaml"))
          .filter(file -> !file.startsWith(EXAMPLES.resolve("poor")))
          .sorted()
          .toList();
    }
  }

  @Test
  void nothingIsSaidOfAnyGoodExample() throws Exception {
    assertThat(goodExamples()).hasSizeGreaterThan(4);
    assertThat(remarksOn(goodExamples())).isEmpty();
  }

  @Test
  void aMisspeltFieldIsPointedAt() throws Exception {
    Path plan = temporary.resolve("misspelt.careplan.yaml");
    Files.writeString(plan, Files.readString(goodExamples().get(0)) + "\ncrisys: []\n");
    assertThat(remarksOn(List.of(plan))).singleElement().asString().contains("crisys");
  }
}
