package careplan.cli;

import careplan.output.text.VisibleText;
import careplan.plan.Ids;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is in some plans, for a shell that completes what somebody types: a line each, with the id, a
 * tab and who that is. Nothing is said of a plan that cannot be read: the line is still being
 * typed.
 */
final class PeopleInPlans {
  private final Surroundings surroundings;

  PeopleInPlans(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void print(List<String> files) {
    for (String file : files) {
      read(file).flatMap(PlanReading::plan).ifPresent(plan -> plan.team().forEach(this::print));
    }
  }

  private Optional<PlanReading> read(String file) {
    try {
      Path path = surroundings.directory().resolve(file);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      try (InputStream input = Files.newInputStream(path)) {
        return Optional.of(PlanReader.read(file, input.readNBytes(TextDecoder.LARGEST_FILE + 1)));
      }
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private void print(TeamMember member) {
    Optional<String> id = member.id().map(Text::value).filter(Ids::hasForm);
    if (id.isEmpty()) {
      return;
    }
    String who =
        Stream.of(member.name(), member.role())
            .flatMap(Optional::stream)
            .map(text -> VisibleText.oneLine(text.value()).replace('\t', ' '))
            .collect(Collectors.joining(", "));
    PrintStream out = surroundings.out();
    out.print(id.get() + "\t" + who + "\n");
  }
}
