package careplan.cli;

import careplan.lint.BuildStamp;
import careplan.lint.ResultCache;
import careplan.lint.rules.Rules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Where {@code lint} keeps what it learnt, if anywhere. */
final class LintCache {

  private LintCache() {}

  /** The cache in the user's own folder for such; none where it is not wanted or has no place. */
  static Optional<ResultCache> of(ParseResult arguments, Surroundings surroundings) {
    return arguments.hasMatchedOption("--no-cache")
        ? Optional.empty()
        : folder(surroundings)
            .map(
                folder ->
                    new ResultCache(folder, BuildStamp.text(), Rules.ALL, surroundings.today()));
  }

  /** As the XDG Base Directory Specification says: a path that is not absolute is ignored. */
  private static Optional<Path> folder(Surroundings surroundings) {
    try {
      Path named = Path.of(surroundings.variable("XDG_CACHE_HOME"));
      Optional<Path> caches =
          named.isAbsolute()
              ? Optional.of(named)
              : surroundings.home().filter(Path::isAbsolute).map(home -> home.resolve(".cache"));
      return caches.map(folder -> folder.resolve("careplan").resolve("results"));
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }
}
