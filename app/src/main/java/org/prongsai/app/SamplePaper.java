package org.prongsai.app;

import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.documents.kind.Report;
import org.prongsai.message.Problem;

/** A document to write in one format. */
record SamplePaper(Report report, PaperFormat format, Path file) {

  Optional<Problem> write() {
    return WholeFile.write(file, format.write(report.document()));
  }
}
