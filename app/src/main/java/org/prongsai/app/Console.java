package org.prongsai.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Problem;

/**
 * Where a command reads and speaks: results on {@code out}, everything else on {@code err}, in one language.
 */
record Console(InputStream in, PrintStream out, PrintStream err, Language language) {

  String text(String key, Object... arguments) {
    return Message.of(key, arguments).in(language);
  }

  void say(String key, Object... arguments) {
    err.println(text(key, arguments));
  }

  void problems(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem.line(language)));
  }

  /** Says why nothing was done. @return the exit status for it */
  int refuse(List<Problem> problems) {
    problems(problems);
    return ExitStatus.NOT_DONE;
  }

  int refuse(Problem problem) {
    return refuse(List.of(problem));
  }
}
