package careplan.output.completion;

import java.util.List;
import java.util.Optional;

/**
 * A command as shells complete it.
 *
 * @param name the word that calls it
 * @param purpose what it is for, in a few words
 * @param flags its options
 * @param first what its first argument is
 * @param rest what every further argument is
 */
public record Verb(String name, String purpose, List<Flag> flags, Value first, Value rest) {

  /**
   * An option.
   *
   * @param names as typed, the long one last
   * @param purpose what it does
   * @param value what follows it, where something does
   */
  public record Flag(List<String> names, String purpose, Optional<Value> value) {}
}
