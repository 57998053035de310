package careplan.yaml;

import java.util.List;

/** In which order the keys of a mapping are to stand. */
@FunctionalInterface
public interface KeyOrder {

  /** The keys of this mapping in their order; empty where any order is as good. */
  List<String> of(MappingNode mapping);
}
