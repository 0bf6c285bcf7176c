// Asks through LinkedIn's own JavaScript client, and prints the answers as JSON: node ask.js <base address> <access token> < questions.json
const { RestliClient } = require('linkedin-api-client');

const [baseAddress, accessToken] = process.argv.slice(2);
const client = new RestliClient();

// The client knows one address; everything else of a request stays as it made it.
client.axiosInstance.interceptors.request.use(config => {
  config.url = config.url.replace('https://api.linkedin.com/', baseAddress);
  config.proxy = false;
  return config;
});

async function ask(question) {
  const common = { resourcePath: question.resource, accessToken, versionString: '202609', queryParams: question.parameters };
  const response = question.finder
    ? await client.finder({ ...common, finderName: question.finder })
    : await client.getAll(common);
  return { method: response.config.method.toUpperCase(), body: response.data };
}

async function main() {
  const questions = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  const answers = [];
  for (const question of questions) {
    answers.push(await ask(question));
  }
  process.stdout.write(JSON.stringify(answers));
}

main().catch(error => {
  process.stderr.write(error.response ? `${error.response.status} ${JSON.stringify(error.response.data)}` : String(error.stack));
  process.exit(1);
});
