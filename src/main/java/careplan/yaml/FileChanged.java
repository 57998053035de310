package careplan.yaml;

import java.io.IOException;

/** Somebody has changed a file since it was read, so it was not replaced. */
public final class FileChanged extends IOException {
  private static final long serialVersionUID = 1L;

  FileChanged(String file) {
    super(file);
  }
}
