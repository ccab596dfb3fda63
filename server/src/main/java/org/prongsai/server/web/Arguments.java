package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link Form} that came with the request, and the reader's {@link Language}. */
@Component
class Arguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Form.class || parameter.getParameterType() == Language.class;
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    if (parameter.getParameterType() == Language.class) {
      return Readers.language((HttpServletRequest) request.getNativeRequest());
    }
    Map<String, List<String>> typed = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
    return new Form(typed);
  }
}
