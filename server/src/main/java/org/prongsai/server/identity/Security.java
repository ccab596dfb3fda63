package org.prongsai.server.identity;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Sign-in, headers, and which addresses ask for it; what somebody may do is the doorkeeper's. */
@Configuration
class Security {

  private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
      + "frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

  private static final String EMBEDDED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
      + "frame-ancestors *; form-action 'none'; base-uri 'none'";

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  /** What is made to stand in other sites' pages: it sets no cookie, takes no form and runs no script. */
  @Bean
  @Order(1)
  SecurityFilterChain embeddable(HttpSecurity http) {
    return http.securityMatcher("/a/*/embed/*")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(EMBEDDED))
            .frameOptions(frames -> frames.disable())
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  @Bean
  SecurityFilterChain addresses(HttpSecurity http, CsrfTokenRepository csrfTokens, Refused refused, SignedOut signedOut,
      Provider provider, ProviderArrival arrival) {
    if (provider.isNamed()) {
      http.oauth2Login(login -> byProvider(login, provider, arrival));
    }
    return http
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers("/office", "/office/**", "/account", "/account/**").authenticated()
            .anyRequest().permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
        .exceptionHandling(refusals -> refusals
            .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
            .accessDeniedHandler(refused))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").addLogoutHandler(signedOut))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .frameOptions(frames -> frames.sameOrigin())
            .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** The provider's answer is only a first factor: {@link ProviderArrival} and {@link Entrance} decide who is signed in. */
  private static void byProvider(OAuth2LoginConfigurer<HttpSecurity> login, Provider provider, ProviderArrival arrival) {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, "/sign-in/provider");
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    login.loginPage("/sign-in").clientRegistrationRepository(provider).authorizedClientRepository(new NoTokens())
        .authorizationEndpoint(way -> way.authorizationRequestResolver(requests))
        .redirectionEndpoint(way -> way.baseUri(Provider.RETURN))
        .successHandler(arrival)
        .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?provider=failed"));
  }

  /**
   * PBKDF2 takes a passphrase of any length; bcrypt would stop at 72 bytes, 24 Thai letters. The rounds are a setting so
   * that tests need not wait.
   */
  @Bean
  PasswordEncoder passwords(@Value("${prongsai.password-rounds:310000}") int rounds) {
    var today = new Pbkdf2PasswordEncoder("", 16, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    return new Passwords(new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", today)));
  }
}
