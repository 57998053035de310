package careplan.cli;

import careplan.git.Repository;
import careplan.git.Repository.NoAnswer;
import careplan.merge.Merged;
import careplan.yaml.EditRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether the plans of two branches go together: for pipelines, and for hosts that merge without
 * any driver.
 */
final class MergeCheck {
  private static final int USUAL_MARKS = 7;

  private final Surroundings surroundings;
  private final MergeCommand.Merge merge;

  MergeCheck(Surroundings surroundings, MergeCommand.Merge merge) {
    this.surroundings = surroundings;
    this.merge = merge;
  }

  int run(List<String> words) {
    if (words.size() != 2) {
      throw new WrongUse("--check takes two branches, as in 'careplan merge --check main topic'.");
    }
    Path here = surroundings.directory().toAbsolutePath().normalize();
    Optional<Repository> repository = Repository.holding(here);
    if (repository.isEmpty()) {
      surroundings.say("This folder is in no git repository.");
      return Status.TROUBLE;
    }
    try {
      return check(repository.get(), words.get(0), words.get(1));
    } catch (NoAnswer none) {
      surroundings.say(none.getMessage() + ".");
      return Status.TROUBLE;
    }
  }

  private int check(Repository git, String ours, String theirs) throws NoAnswer {
    for (String word : List.of(ours, theirs)) {
      if (!git.isRevision(word)) {
        surroundings.say("git knows no version called " + word + " here.");
        return Status.TROUBLE;
      }
    }
    String base =
        git.mergeBase(ours, theirs)
            .orElseThrow(() -> new NoAnswer(ours + " and " + theirs + " have no past in common"));
    Map<String, Repository.Changed> one = changed(git, base, ours);
    int status = Status.FINE;
    int count = 0;
    for (Map.Entry<String, Repository.Changed> entry : changed(git, base, theirs).entrySet()) {
      Repository.Changed other = entry.getValue();
      Repository.Changed mine = one.get(entry.getKey());
      if (mine == null) {
        continue;
      }
      count++;
      String was = text(git, mine.oldId());
      String name = mine.newPath().or(() -> other.newPath()).orElse(entry.getKey());
      if (mine.newId().isEmpty() != other.newId().isEmpty()) {
        surroundings.out().print(name + ": removed on one side, changed on the other\n");
        status = Status.FOUND;
        continue;
      }
      try {
        Merged merged =
            merge.of(
                git.root().resolve(name),
                USUAL_MARKS,
                was,
                text(git, mine.newId()),
                text(git, other.newId()));
        for (String line : MergeCommand.explained(merged)) {
          surroundings.out().print(name + ": " + line);
        }
        status = merged.isClean() ? status : Status.FOUND;
      } catch (EditRefused refused) {
        surroundings.out().print(name + ": could not be merged by what it says. ");
        surroundings.out().print(refused.getMessage() + "\n");
        status = Status.FOUND;
      }
    }
    surroundings
        .out()
        .print(count + (count == 1 ? " plan" : " plans") + " changed on both sides.\n");
    surroundings.out().flush();
    return status;
  }

  /** The plans that are different, by their name before. */
  private static Map<String, Repository.Changed> changed(Repository git, String base, String side)
      throws NoAnswer {
    Map<String, Repository.Changed> changed = new HashMap<>();
    for (Repository.Changed file : git.changed(List.of(base, side), List.of())) {
      String name = file.oldPath().or(file::newPath).orElseThrow();
      if (name.endsWith(".careplan.yaml") || name.endsWith(".careplan.yml")) {
        changed.put(name, file);
      }
    }
    return new TreeMap<>(changed);
  }

  private static String text(Repository git, Optional<String> id) throws NoAnswer {
    if (id.isEmpty()) {
      return "";
    }
    byte[] bytes = git.file(id.get()).orElse(new byte[0]);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
