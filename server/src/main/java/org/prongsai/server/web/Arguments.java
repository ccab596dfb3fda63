package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link Form} that came with the request, the reader's {@link Language}, or their whole {@link Ui}. */
@Component
class Arguments implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> TYPES = Set.of(Form.class, Language.class, Ui.class);

  private final Readers readers;

  Arguments(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    var asked = (HttpServletRequest) request.getNativeRequest();
    if (parameter.getParameterType() == Language.class) {
      return Readers.language(asked);
    }
    if (parameter.getParameterType() == Ui.class) {
      return readers.ui(asked);
    }
    Map<String, List<String>> typed = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
    return new Form(typed);
  }
}
