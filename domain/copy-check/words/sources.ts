/** The list of forbidden and delicate words of the Xinhua news agency: first list 2015, revised 2016. */
export const XINHUA = '新华社《新闻报道中的禁用词和慎用词》'
