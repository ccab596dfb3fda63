package org.prongsai.server.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Posts notices to the address that an agency has set, signed; never follows where it is sent on to. */
@Component
class HookCarrier implements Carrier {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HookStore hooks;
  private final Switchboard switchboard;
  private final Clock clock;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
      .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

  HookCarrier(HookStore hooks, Switchboard switchboard, Clock clock) {
    this.hooks = hooks;
    this.switchboard = switchboard;
    this.clock = clock;
  }

  @Override
  public Parcel.Channel channel() {
    return Parcel.Channel.WEBHOOK;
  }

  @Override
  public void carry(Parcel parcel) throws Undeliverable {
    if (!switchboard.webhooks()) {
      throw new Undeliverable("webhooks are switched off (prongsai.webhooks.on)", false);
    }
    Hook hook = hooks.find(parcel.agency()).filter(Hook::active)
        .orElseThrow(() -> new Undeliverable("the agency has switched its webhook off", true));
    URI uri = WebAddress.of(parcel.target(), switchboard.privateAddresses())
        .orElseThrow(() -> new Undeliverable("not an address that may be called", true));
    checkHost(uri.getHost());
    int status = post(uri, hook, parcel);
    if (status == 410) {
      throw new Undeliverable("410: the receiver wants no more", true);
    }
    if (status < 200 || status > 299) {
      throw new Undeliverable("answered " + status, false);
    }
  }

  /**
   * Every address of the host has to be public. The client looks the name up again a moment later; the JVM remembers the
   * answer for half a minute, so that a name whose answers alternate gains nothing by it.
   */
  private void checkHost(String host) throws Undeliverable {
    try {
      InetAddress[] addresses = InetAddress.getAllByName(host);
      if (!switchboard.privateAddresses() && !Arrays.stream(addresses).allMatch(WebAddress::isPublic)) {
        throw new Undeliverable(host + " is not in the open internet", true);
      }
    } catch (UnknownHostException e) {
      throw new Undeliverable("unknown host " + host, false);
    }
  }

  private int post(URI uri, Hook hook, Parcel parcel) throws Undeliverable {
    String id = "prongsai-" + parcel.agency() + "-" + parcel.id();
    Instant now = clock.instant();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).header("content-type", "application/json")
        .header("webhook-id", id).header("webhook-timestamp", Long.toString(now.getEpochSecond()))
        .header("webhook-signature", HookSignature.of(hook.secret(), id, now, parcel.body()))
        .POST(HttpRequest.BodyPublishers.ofString(parcel.body())).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new Undeliverable(e.toString(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Undeliverable("interrupted", false);
    }
  }
}
