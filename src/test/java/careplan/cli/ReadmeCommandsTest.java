package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README names no command and no option that is not there, and no file either. */
class ReadmeCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?:`|\\$ |(?<!-)- |run: |entry: |\\(|bin/)careplan ([^`|\\n#&)]+)");
  private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\")(examples/[^)\"]+)");
  private static final Set<String> BEFORE_COMMANDS =
      Set.of("--help", "--version", "--warm-up", "COMMAND");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void namesOnlyCommandsAndOptionsThatAreThere() throws IOException {
    String text = readme().replace("careplan/bin/careplan", "careplan");
    // What stands at the top of a pull request's text is no command.
    Matcher matcher = COMMAND.matcher(text.replace("<!-- careplan diff -->", ""));
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    while (matcher.find()) {
      String typed = matcher.group(1).strip();
      String[] words = typed.split("[ =]+", -1);
      if (BEFORE_COMMANDS.contains(words[0])) {
        continue;
      }
      seen++;
      Command command = Commands.named(words[0]).orElse(null);
      for (String word : words) {
        boolean isOption = word.startsWith("-") && word.length() > 1 && !word.equals("--");
        if (command == null || isOption && !isOptionOf(command, word)) {
          unknown.add("careplan " + typed + ": " + word);
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(seen).isGreaterThan(30);
  }

  private static boolean isOptionOf(Command command, String word) {
    return word.equals("--help") || command.spec().optionsMap().containsKey(word);
  }

  @Test
  void showsPicturesThatAreThereAndSaysWhatIsOnThem() throws IOException {
    List<String> pictures = new ArrayList<>();
    Matcher matcher = LINK.matcher(readme());
    while (matcher.find()) {
      pictures.add(matcher.group(1));
    }
    assertThat(pictures).hasSize(2).allSatisfy(picture -> assertThat(Path.of(picture)).exists());
    assertThat(readme())
        .containsPattern("!\\[[^\\]]{80,}\\]\\(")
        .containsPattern("alt=\"[^\"]{80,}\"");
  }
}
