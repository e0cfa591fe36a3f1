/** Bodies that are JSON, nearly JSON, or nothing like it, one char a byte. Written for these tests; they always run. */
const deep = 100_000;

/** name → body; `y_` must parse, `n_` must not, `i_` may do either. */
export const ownJson = {
  y_empty_object: '{}',
  y_empty_list: '[]',
  y_null: 'null',
  y_number: '-0.5e-3',
  y_string: '"text"',
  y_spaces_around: ' \t\r\n{"a":[]} \n',
  y_same_key_twice: '{"id":"a","id":"b"}',
  y_proto_key: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  y_lists_in_known_fields: '{"claims":{},"agents":"x","places":7,"sources":null,"covers":[]}',
  y_escaped_half_character: '{"id":"\\ud800"}',
  n_empty: '',
  n_space: ' ',
  n_comma_at_end: '{"a":1,}',
  n_single_quotes: "{'a':1}",
  n_comment: '{"a":1} // b',
  n_two_values: '{} {}',
  n_cut_off: '{"claims":[{"id":"a',
  n_not_a_number: '[NaN]',
  n_call: 'callback({})',
  n_page: '<!doctype html><title>Sign in</title>',
  n_nul: '\0',
  n_raw_line_break_in_a_string: '["a\nb"]',
  n_byte_order_mark_of_utf16: '\xff\xfe{\0}\0',
  i_bytes_that_are_no_utf8: '["\xe9\xff\xc0\xaf"]',
  i_number_too_large: '[1e9999]',
  i_deep_list: '['.repeat(deep) + ']'.repeat(deep),
  i_deep_object: '{"a":'.repeat(deep) + '1' + '}'.repeat(deep),
  i_deep_list_left_open: '['.repeat(deep),
};
