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

/**
 * What a browser, a screen reader and a printer make of the pages: axe with every rule, two
 * validators and our own checks find nothing. All copies of all examples are looked at where {@code
 * CAREPLAN_ALL_COPIES} is 1.
 */
class CopiesInBrowserIT {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final Path CHECKS = Path.of("src/test/browser/check-pages.mjs");
  private static final List<String> FULLY = List.of("annie", "gwilym", "alun", "selam");
  private static final List<String> PACKAGES =
      List.of("axe-core", "html-validate", "puppeteer-core", "vnu-jar");

  @TempDir Path home;

  @BeforeEach
  void findTheTools() {
    boolean found =
        Files.isExecutable(Path.of("/usr/bin/chromium"))
            && Files.isExecutable(Path.of("/usr/bin/pdftotext"))
            && PACKAGES.stream().allMatch(name -> Files.isDirectory(inChecks(name)));
    if (!"1".equals(System.getenv("CAREPLAN_REQUIRE_TOOLS"))) {
      Assumptions.assumeTrue(found, "Chromium, pdftotext or the packages of .ci are missing");
    }
    assertThat(found).as("Chromium, pdftotext and the packages of .ci are installed").isTrue();
  }

  private static Path inChecks(String name) {
    return Path.of(".ci/node_modules").resolve(name);
  }

  @Test
  void nothingIsFoundInCopiesOfExamples() throws Exception {
    Path pages = Files.createDirectory(home.resolve("pages"));
    boolean all = "1".equals(System.getenv("CAREPLAN_ALL_COPIES"));
    for (Path plan : examples()) {
      String name = plan.getFileName().toString().replace(".careplan.yaml", "");
      String copy = all || FULLY.contains(name) ? "all" : "mine";
      render(plan, copy, pages.resolve(name));
    }
    render(EXAMPLES.resolve("gwilym.careplan.yaml"), "mine,crisis", pages, "--lang", "cy,en");
    assertThat(checked(pages)).endsWith(" 0 findings");
  }

  /**
   * Browsers print "0000 7946 020" among words from the right, where nothing keeps numbers whole.
   */
  @Test
  void numbersAmongWordsFromTheRightReadAsTheyAreDialled() throws Exception {
    Path pages = Files.createDirectory(home.resolve("pages"));
    for (String language : List.of("ar", "ur")) {
      Path annie = EXAMPLES.resolve("annie.careplan.yaml");
      render(annie, "mine,contacts,crisis", pages, "--lang", language);
    }
    String said = checked(pages);
    assertThat(said).endsWith(" 0 findings").containsPattern("[1-9][0-9]{2,} numbers read from");
    Path page = pages.resolve("annie.contacts.ar.html");
    String isolated = Files.readString(page);
    String bare = isolated.replaceAll("</?bdi[^>]*>", "").replace("\u00a0", " ");
    Path forged = Files.createDirectory(home.resolve("forged"));
    Files.writeString(forged.resolve("annie.contacts.ar.html"), bare);
    assertThat(checked(forged))
        .containsPattern("annie.contacts.ar.html: .*\"029 .*\" is seen as \"");
  }

  @Test
  void nothingIsFoundInReports() throws Exception {
    Path pages = Files.createDirectory(home.resolve("pages"));
    String examples = EXAMPLES.toString();
    write(pages.resolve("caseload.html"), 1, "caseload", "--format", "html", examples);
    write(pages.resolve("totals.html"), 1, "caseload", "--totals", "--format", "html", examples);
    write(
        pages.resolve("diff.html"),
        1,
        "diff",
        "--format",
        "html",
        EXAMPLES.resolve("changes/before").toString(),
        EXAMPLES.resolve("changes/after").toString());
    Program program = Program.built(home);
    program.call("assess", "new", "ours.yaml", "--caseload", examples).run();
    write(pages.resolve("assess.html"), 0, "assess", "report", "ours.yaml", "--format", "html");
    assertThat(checked(pages)).endsWith(" 0 findings");
  }

  /** Layout is not asked of words 500 letters long, nor that paper has every letter. */
  @Test
  void hostileWordsStayWords() throws Exception {
    Path pages = Files.createDirectory(home.resolve("pages"));
    for (int i = 0; i < 3; i++) {
      Path plan = home.resolve("hostile-" + i + ".careplan.yaml");
      Files.writeString(plan, HostilePlan.startingAt(i * HostilePlan.WORDS.size() / 3));
      render(plan, "all", pages.resolve("plan-" + i));
    }
    try (Stream<Path> made = Files.walk(pages)) {
      assertThat(made.filter(page -> page.toString().endsWith(".html"))).hasSizeGreaterThan(40);
    }
    assertThat(checked(pages, "--words-only")).endsWith(" 0 findings");
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".careplan.yaml")).sorted().toList();
    }
  }

  private void render(Path plan, String copy, Path folder, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of("render", "-q", plan.toString()));
    command.addAll(List.of("--copy", copy, "-o", folder + "/"));
    command.addAll(List.of(more));
    Program.Outcome outcome = Program.built(home).call(command.toArray(String[]::new)).run();
    assertThat(folder).as(outcome.err()).isNotEmptyDirectory();
  }

  private void write(Path page, int atMost, String... arguments) throws Exception {
    Program.Outcome outcome = Program.built(home).call(arguments).run();
    assertThat(outcome.status()).as(outcome.err()).isLessThanOrEqualTo(atMost);
    Files.writeString(page, outcome.out());
  }

  /** What the checks printed: a line for each finding, then the counts. */
  private static String checked(Path pages, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", CHECKS.toString(), pages.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    System.out.println(said.substring(said.lastIndexOf('\n') + 1));
    return said;
  }
}
