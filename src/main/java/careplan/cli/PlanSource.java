package careplan.cli;

import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.settings.PlanFile;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Plans for a command that cannot do without them: what cannot be read is said, in one line. */
final class PlanSource {
  private final Surroundings surroundings;
  private boolean trouble;

  PlanSource(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Whether a plan could not be read: exit status 2. */
  boolean hadTrouble() {
    return trouble;
  }

  /** Reads a plan; says why, where that cannot be done. */
  Optional<PlanReading> read(PlanFile file) {
    PlanReading reading;
    try (InputStream input =
        file.standardInput() ? surroundings.in() : Files.newInputStream(file.path())) {
      reading = PlanReader.read(file.name(), input.readNBytes(TextDecoder.LARGEST_FILE + 1));
    } catch (NoSuchFileException e) {
      return refuse(file.name() + ": There is no such file.");
    } catch (AccessDeniedException e) {
      return refuse(file.name() + ": This file may not be read: permission is missing.");
    } catch (IOException e) {
      return refuse(file.name() + ": This file could not be read.");
    }
    for (Fault fault : reading.faults()) {
      boolean broken =
          fault.kind() == FaultKind.YAML_SYNTAX || fault.kind() == FaultKind.UNREADABLE_TEXT;
      if (broken || reading.plan().isEmpty()) {
        int line = reading.document().source().lineAt(fault.start());
        return refuse(
            file.name()
                + ":"
                + line
                + ": "
                + fault.message().in(reading.document().source())
                + " 'careplan lint' shows everything that stops this plan from being read.");
      }
    }
    return Optional.of(reading);
  }

  private Optional<PlanReading> refuse(String sentence) {
    trouble = true;
    surroundings.say(sentence);
    return Optional.empty();
  }
}
