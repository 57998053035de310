package careplan.render.copy;

import java.util.List;
import java.util.Optional;

/** The one list of copies, in the order in which help shows them. */
public final class Copies {

  /** All kinds of copy. */
  public static final List<Copy> ALL =
      List.of(new Mine(), new LargePrint(), new CrisisPage(), new FrontPage());

  private Copies() {}

  /** The copy of this name. */
  public static Optional<Copy> named(String name) {
    for (Copy copy : ALL) {
      if (copy.name().equals(name)) {
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }
}
