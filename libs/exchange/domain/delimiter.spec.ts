import { detectDelimiter } from './delimiter';

describe('the delimiter of a file', () => {
  it.each([
    ['comma', 'name,city\nAnna,Łódź'],
    ['semicolon', 'nazwa;miasto;uwagi\nAnna;Łódź;lubi kawę, herbatę, sok\nJan;Gdynia;1,5 etatu'],
    ['tab', 'name\tcity\nSmith, John\tYork'],
    ['pipe', 'name|city|phone\nAnna|Łódź|1;2'],
    ['comma', 'just one column\nand no more'],
  ])('is a %s here', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('is not looked for in what is quoted, not even over several lines', () => {
    const quoted = '"a,b,c,d","x\n;;;;\n"\n"1,2,3,4","y"';
    expect(detectDelimiter(quoted.replaceAll('","', '";"'))).toBe('semicolon');
  });
});
