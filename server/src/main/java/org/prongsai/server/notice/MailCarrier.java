package org.prongsai.server.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP, as {@code spring.mail} in the installation's settings says. */
@Component
class MailCarrier implements Carrier {

  private final ObjectProvider<JavaMailSender> senders;
  private final Switchboard switchboard;

  MailCarrier(ObjectProvider<JavaMailSender> senders, Switchboard switchboard) {
    this.senders = senders;
    this.switchboard = switchboard;
  }

  @Override
  public Parcel.Channel channel() {
    return Parcel.Channel.MAIL;
  }

  @Override
  public void carry(Parcel parcel) throws Undeliverable {
    JavaMailSender sender = senders.getIfAvailable();
    if (!switchboard.mail() || sender == null) {
      throw new Undeliverable("mail is switched off (prongsai.mail.from, spring.mail.host)", false);
    }
    try {
      sender.send(letter(sender.createMimeMessage(), parcel));
    } catch (MailException | MessagingException e) {
      throw new Undeliverable(String.valueOf(e.getMessage()), false);
    }
  }

  private MimeMessage letter(MimeMessage letter, Parcel parcel) throws MessagingException {
    Parcel.Attachment attachment = parcel.attachment();
    var helper = new MimeMessageHelper(letter, attachment != null, StandardCharsets.UTF_8.name());
    helper.setFrom(new InternetAddress(switchboard.sender(), true));
    helper.setTo(new InternetAddress(parcel.target(), true));
    helper.setSubject(parcel.subject());
    helper.setText(parcel.body());
    helper.setSentDate(java.util.Date.from(parcel.at()));
    if (attachment != null) {
      helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()));
    }
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader("X-Prongsai-Parcel", parcel.agency() + "-" + parcel.id());
    return letter;
  }
}
