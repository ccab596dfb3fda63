package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** The picture above an office's memos. */
class EmblemOnPapersTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  @Test
  void theOfficesEmblemStandsOnItsMemos() throws IOException {
    byte[] first = png(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB));
    byte[] second = png(new BufferedImage(50, 60, BufferedImage.TYPE_INT_RGB));
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(422, officer.upload("./2569/papers/letterhead", "emblem", "x.csv", table).status());
    assertFalse(officer.get(begun.path() + "/preview").text().contains("data:image/png"));
    assertEquals(303, officer.upload("./2569/papers/letterhead", "emblem", "ตรา.png", first).status());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("data:image/png"));
    assertEquals(200, officer.get("./2569/papers/letterhead").status());
    officer.upload("./2569/papers/letterhead", "emblem", "ตราใหม่.png", second);
    List<String> trail = TestServer.part(AuditTrail.class)
        .of(office.agency().id(), "letterhead", office.agency().id()).stream().map(entry -> entry.before()).toList();
    assertEquals(2, trail.size());
    assertTrue(trail.getFirst().contains("hash"), "the old one stands in the trail");
  }

  @Test
  void anEmblemThatIsDamagedOrUnpacksToVeryMuchIsNotTaken() throws IOException {
    Visitor officer = office.as(Role.OFFICER);
    byte[] large = png(new BufferedImage(2500, 2500, BufferedImage.TYPE_BYTE_BINARY));
    byte[] cutOff = Arrays.copyOf(large, 60);
    for (byte[] image : List.of(large, cutOff)) {
      assertEquals(422, officer.upload("./2569/papers/letterhead", "emblem", "ตรา.png", image).status());
      assertEquals(404, officer.get("./2569/papers/letterhead/image").status());
    }
    assertEquals(200, officer.get(writing.begin("แผนมาตรการ").path() + "/file/pdf").status());
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
