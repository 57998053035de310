package careplan.combine;

import java.util.Optional;

/** Whoever can say whether two people are one. */
@FunctionalInterface
public interface Asked {

  /** Whether both are one; none where nobody answers, and then they are kept apart. */
  Optional<Boolean> areOne(Doubt doubt);
}
