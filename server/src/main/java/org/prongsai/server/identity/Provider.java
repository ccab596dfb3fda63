package org.prongsai.server.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Link;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The identity provider (OpenID Connect) at which people of this installation can sign in, when its operator names one.
 * It is asked what it can do when somebody first wants it: a provider that is down does not keep this server from
 * starting.
 */
@Component
class Provider implements ClientRegistrationRepository {

  static final String ID = "agency";
  static final String RETURN = "/sign-in/back";
  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

  private final String issuer;
  private final String client;
  private final String secret;
  private final String name;
  private @Nullable ClientRegistration known;

  Provider(@Value("${prongsai.oidc.issuer:}") String issuer, @Value("${prongsai.oidc.client-id:}") String client,
      @Value("${prongsai.oidc.client-secret:}") String secret, @Value("${prongsai.oidc.name:OpenID Connect}") String name) {
    this.issuer = issuer;
    this.client = client;
    this.secret = secret;
    this.name = name;
  }

  boolean isNamed() {
    return !issuer.isEmpty();
  }

  /** The way to it, for pages; none when there is no provider. */
  List<Link> offered() {
    return isNamed() ? List.of(new Link(name, "/sign-in/by-provider")) : List.of();
  }

  /** What it said of itself; empty when it does not answer. */
  synchronized Optional<ClientRegistration> registration() {
    if (known == null && isNamed()) {
      try {
        known = ClientRegistrations.fromIssuerLocation(issuer).registrationId(ID).clientId(client).clientSecret(secret)
            .scope("openid", "profile").redirectUri("{baseUrl}" + RETURN).build();
      } catch (RuntimeException e) {
        LOG.warn("the identity provider {} does not answer: {}", issuer, e.getMessage());
      }
    }
    return Optional.ofNullable(known);
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? registration().orElse(null) : null;
  }
}
