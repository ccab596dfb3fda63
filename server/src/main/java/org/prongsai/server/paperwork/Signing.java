package org.prongsai.server.paperwork;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.FileKind;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Person;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Freezes what was signed: the same bytes for ever, known by their hash. */
@Component
class Signing {

  private final PaperDesk desk;
  private final WayStore ways;
  private final Files files;

  Signing(PaperDesk desk, WayStore ways, Files files) {
    this.desk = desk;
    this.ways = ways;
    this.files = files;
  }

  /** @param verify where papers are verified, without the code */
  void freeze(Person person, PaperDesk.Open open, String verify, Instant now) {
    Paper paper = open.paper();
    Document document = sealed(desk.composed(open).orThrow().document(), paper, verify,
        OfficialText.say("paperwork.text.seal.signed", ThaiDates.official(Bangkok.day(now)), Bangkok.time(now)));
    keep(person, paper, FileKind.PDF, "PDF", PdfWriter.write(document), now);
    keep(person, paper, FileKind.DOCX, "DOCX", DocxWriter.write(document), now);
  }

  /** What is printed to be signed by pen: it bears the code under which its scan will be found. */
  static Document forPen(Document document, Paper paper, String verify) {
    return sealed(document, paper, verify, OfficialText.say("paperwork.text.seal.pen"));
  }

  private static Document sealed(Document document, Paper paper, String verify, String said) {
    return document.sealed(Seals.of(paper.code(), verify + paper.code(),
        List.of(said, OfficialText.say("paperwork.text.seal.how", paper.code()))));
  }

  private void keep(Person person, Paper paper, FileKind kind, String form, byte[] content, Instant now) {
    StoredFile file = files.keep(person.author(), owner(paper), paper.subject(), kind, content);
    ways.freeze(paper.agency(), paper.id(), form, file.id(), file.hash(), now);
  }

  /** A scan is a PDF file or a picture. */
  Outcome<Paper> keepScan(Person person, Paper paper, String name, InputStream scan, Instant now) {
    return files.take(person.author(), owner(paper), name, scan).then(file -> {
      if (file.kind() != FileKind.PDF && !file.kind().isPicture()) {
        return Outcome.refused(Problem.of("paperwork", 1607, Place.NOWHERE, name));
      }
      ways.freeze(paper.agency(), paper.id(), "SCAN", file.id(), file.hash(), now);
      return Outcome.done(paper);
    });
  }

  private static String owner(Paper paper) {
    return "paperwork.paper/" + paper.id();
  }

  /** SHA-256 of the text without signatures, in hexadecimal. */
  String hash(PaperDesk.Open open) {
    return switch (desk.plain(open)) {
      case Outcome.Done<Composed>(var plain) -> sha256(HtmlWriter.write(plain.document()).getBytes(StandardCharsets.UTF_8));
      case Outcome.Refused<Composed> unwritten -> sha256(new byte[0]);
    };
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
