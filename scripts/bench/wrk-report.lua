-- What wrk measured, as one line of JSON. A script after `--` makes the requests.
init = function(arguments)
  if arguments[1] and arguments[1] ~= '' then dofile(arguments[1]) end
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"failed":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
