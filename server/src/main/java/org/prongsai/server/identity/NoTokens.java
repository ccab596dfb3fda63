package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps nothing of what the provider hands out: it is asked who somebody is, and for nothing else. */
final class NoTokens implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, @Nullable Authentication principal,
      HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, @Nullable Authentication principal,
      HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public void removeAuthorizedClient(String id, @Nullable Authentication principal, HttpServletRequest request,
      HttpServletResponse response) {}
}
