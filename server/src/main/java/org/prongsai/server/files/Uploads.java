package org.prongsai.server.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.Author;
import org.prongsai.server.web.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Takes in the files that came with a form. They are kept even when the form is refused, and the form that comes back
 * names them in {@code kept}: a browser never sends the same file again by itself.
 */
@Component
public class Uploads {

  private final Files files;

  Uploads(Files files) {
    this.files = files;
  }

  /** Takes in what was chosen in {@code files}; numbers of all that is now kept stand in {@code kept}. */
  public void take(Author by, HttpServletRequest request, Form form, String ending) {
    List<Long> kept = new ArrayList<>(kept(by, form, ending).stream().map(StoredFile::id).toList());
    // Filters may have wrapped the request that holds the parts.
    var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (parts != null) {
      for (MultipartFile chosen : parts.getFiles("files" + ending)) {
        String name = String.valueOf(chosen.getOriginalFilename());
        if (!name.isBlank() && !name.equals("null")) {
          take(by, form, ending, kept, chosen, name);
        }
      }
    }
    form.withAll("kept" + ending, kept);
  }

  private void take(Author by, Form form, String ending, List<Long> kept, MultipartFile chosen, String name) {
    try (InputStream content = chosen.getInputStream()) {
      switch (files.take(by, name, content)) {
        case Outcome.Done<StoredFile>(var file) -> kept.add(file.id());
        case Outcome.Refused<StoredFile>(var problems) -> problems.forEach(each -> form.wrong("files" + ending, each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that earlier sendings of this form have brought; numbers of anything else are passed over. */
  public List<StoredFile> kept(Author by, Form form, String ending) {
    return form.ids("kept" + ending).stream().flatMap(id -> files.looseOf(by, id).stream()).toList();
  }
}
